"""The encoder's card: what it was made of, how, and what it scores alone."""

import hashlib
import os
from datetime import date

CARD = """# The encoder

| | |
| --- | --- |
| files | {files} |
| made on | {day} |
| command | `npm run train:encoder` |
| layers of the published net, numbers inside each, seed | {layers}; {inner}; {seed} |
| licence of the weights | Apache-2.0, as the rest of Readout, and as the weights it began from |

## What it is for

It reads a whole English news article at once and gives for every token a state, for every token how likely it is the main
word of a cue, and for every sentence a vector of what it means. From the states around one cue a second, small graph tells
the role of each token to that cue: none, cue, source or content. Reading lays it beside the linear model
([attribution.md](attribution.md)), which knows the words' tags and trees, and gives out what both come to.

| graph | takes | gives |
| --- | --- | --- |
| `encoder.onnx` | pieces of words, whether they are quoted, whether they begin a paragraph | states, cues, senses |
| `encoder-roles.onnx` | the states of one cue's window, each token's sentence and quotation as seen from the cue | a score of each role |

`encoder.json` has the sizes, and the chain of labels that is laid over the scores; `encoder-vocab.txt` the pieces.

## What it was made of

- It begins with the first layers and the vocabulary of all-MiniLM-L6-v2 (Wang et al., *MiniLM*, 2020, made smaller and trained on
  pairs of sentences by the Sentence Transformers project; Apache-2.0). The meaning of single pieces is kept as published.
- Cues and roles come from PolNeAR (Newell, Margolin and Ruths, 2018), months 1–10, {texts} texts; every twelfth was held out, so that
  reading can learn from it how far to trust the encoder. The corpus states no licence and its texts belong to their publishers:
  none is in this package. Months 11 and 12 were not trained on.
- What sentences mean it learnt from the published net itself, over news and official accounts that no label was needed for:
  their vectors are what that net gives, along the {sense} main axes of its 384.

- It is the narrower pupil of two teachers that learnt from the marked texts alone: three layers in eight passes, and all six in five. It
  began as the first of them, with those {inner} of the 1,536 numbers inside each layer that were used most, and learnt for {epoch} passes from
  what people marked and what both teachers find, half and half; beside them from what the teachers find in news and official
  accounts that nobody marked. For cues in those the linear model was heard as well, since it knows how official accounts
  tell and the corpus has none. In the last pass numbers were rounded as the runtime rounds them.
{note}
## What it scores alone

On the dev half (month 11), cues from 0.5, by the project's scorer, and without anything that reading adds:

```
{scores}
```

"weights" are those of the training, of four bytes each; "graphs" are the files here, of one byte each.

## What it gets wrong

- American political news is all it has seen of attributions.
- It cuts the text into windows of {pieces} pieces, between sentences: what a text said far above is out of sight.
"""


def card(out, facts):
    files = "; ".join(f"`models/{name}`, {megabytes(out, name)} MB, SHA-256 `{digest(out, name)}`" for name in ("encoder.onnx", "encoder-roles.onnx"))
    return CARD.format(files=files, day=date.today().isoformat(), **facts)


def megabytes(out, name):
    return f"{os.path.getsize(f'{out}/{name}') / 1e6:.1f}"


def digest(out, name):
    with open(f"{out}/{name}", "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()
