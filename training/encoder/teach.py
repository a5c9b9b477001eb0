"""
What trained nets find in texts, for a smaller one to learn from: likely cues, and the roles around them.

    python teach.py --data FOLDER --name train|plain --teachers FILE,FILE
"""

import argparse

import torch

from batch import chunks, cue_rows, read_texts
from data import Cue, Pieces, Right, marked_texts, read, windows
from model import base_weights, nets

EVERY = 2  # of the texts that nobody marked: more than there is time to learn from
LEAST_CUE = 0.15  # from there on reading asks for roles


@torch.no_grad()
def answers(teachers, text):
    """A text's cues, as likelihoods of its tokens, and what is right around the likely ones."""
    with torch.autocast("cpu", torch.bfloat16):
        heard = [read_texts(encoder, [text], windows) for encoder, _ in teachers]
    cue = with_linear(torch.stack([read.cue for read in heard]).mean(0), text).sigmoid()
    marked = {cue["cue"] for annotator in text.gold for cue in annotator}
    asked = [Cue(at, first, end) for at, first, end in text.windows if cue[at] >= LEAST_CUE or at in marked]
    found = {}
    for chunk in chunks([(text, 0, one) for one in asked], lambda item: item[2].end - item[2].first):
        for (_, _, one), right in zip(chunk, rights(teachers, heard, chunk)):
            found[one.at] = (one.first, one.end, right)
    return cue.half(), found


def with_linear(odds, text):
    """Of texts that nobody marked the linear model is asked too: it knows how official accounts tell, which the corpus does not have."""
    for (at, _, _), linear in zip(text.windows, text.linear):
        odds[at] = (odds[at] + torch.tensor(linear).logit(eps=1e-4)) / 2
    return odds


def rights(teachers, heard, chunk):
    rows = cue_rows(chunk)
    both = []
    for (_, roles), read in zip(teachers, heard):
        with torch.autocast("cpu", torch.bfloat16):
            scores = roles(read.states[rows.tokens], rows.cue, rows.sentence, rows.quote, rows.mask)
        both.append(roles.likely(scores.float(), rows.mask))
    nodes, steps = (torch.stack(part).mean(0) for part in zip(*both))
    return [Right(nodes[row, : one.end - one.first].half(), steps[row].half()) for row, (_, _, one) in enumerate(chunk)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--teachers", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    teachers = [nets(torch.load(file)) for file in options.teachers.split(",")]
    cutter = Pieces(base_weights()[1])
    texts = marked_texts(options.data, cutter) if options.name == "train" else read(f"{options.data}/plain.jsonl", cutter)[::EVERY]
    torch.save({text.id: answers(teachers, text) for text in texts if text.units}, f"{options.data}/{options.name}-answers.pt")
    print(options.name, len(texts), "texts answered", flush=True)


if __name__ == "__main__":
    main()
