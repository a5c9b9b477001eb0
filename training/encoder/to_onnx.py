"""
Turns a checkpoint into what reading loads: two ONNX graphs with weights of one byte, the vocabulary, and the sizes.

    python to_onnx.py --checkpoint FILE --out models [--data FOLDER --scorer FILE --gold FILE] [--note as-made.md]

With data, the graphs are measured beside the weights that they were made of. A note goes into the card: `as-made.md` says how the
committed weights came about, and is for graphs of those alone.
"""

import argparse
import json
from pathlib import Path

import onnxruntime
import torch
from torch import nn

from card import card
from data import LONGEST_UNIT, MOST_PIECES, PIECES, Pieces, read
from evaluate import predictions, scored, sense_agreement, summary
from graph import write_encoder, write_roles
from model import ROLES, SENSE, WIDTH, base_weights, from_base, nets

LEAST_CUE = 0.5  # dev set: joint F1 is highest from there
SIZES = {"pieces": PIECES, "longestUnit": LONGEST_UNIT, "mostPieces": MOST_PIECES, "width": WIDTH, "sense": SENSE, "roles": ROLES}


def main():
    options = arguments()
    saved = torch.load(options.checkpoint)
    encoder, roles = nets(saved)
    weights, vocabulary = base_weights()
    dev = read(f"{options.data}/dev.jsonl", Pieces(vocabulary)) if options.data else []
    scores = [measured(encoder, roles, dev, options, "weights")]
    write_rest(roles, vocabulary, options.out)
    write_encoder(encoder, SIZES, f"{options.out}/encoder.onnx")
    write_roles(roles, SIZES, f"{options.out}/encoder-roles.onnx")
    graphs = Passages(f"{options.out}/encoder.onnx"), Windows(f"{options.out}/encoder-roles.onnx", roles)
    scores.append(measured(*graphs, dev, options, "graphs"))
    if dev:
        scores.append(f"likeness of two sentences, correlation with the published net: {sense_agreement(graphs[0], from_base(weights, range(6)), dev):.3f}")
    write_card(saved, scores if dev else ["not measured: the data was not at hand"], options)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--data")
    parser.add_argument("--scorer")
    parser.add_argument("--gold")
    parser.add_argument("--note")
    return parser.parse_args()


def write_rest(roles, vocabulary, out):
    with open(f"{out}/encoder-vocab.txt", "w", encoding="utf8") as file:
        file.write("\n".join(vocabulary) + "\n")
    rounded = lambda values: [round(value, 5) for value in values.tolist()]
    steps, first, last = roles.chain()
    chain = {"steps": [rounded(row) for row in steps], "first": rounded(first), "last": rounded(last)}
    with open(f"{out}/encoder.json", "w", encoding="utf8") as file:
        file.write(json.dumps({**SIZES, **chain}) + "\n")


def write_card(saved, scores, options):
    facts = {name: saved[name] for name in ("layers", "epoch", "seed", "texts")}
    sizes = {"sense": SENSE, "pieces": PIECES, "inner": saved["inner"]}
    note = f"\n{Path(options.note).read_text(encoding='utf8')}" if options.note else ""
    with open(f"{options.out}/encoder.md", "w", encoding="utf8") as file:
        file.write(card(options.out, {**facts, **sizes, "scores": "\n".join(scores), "note": note}))


class Graph:
    """A graph that is called as the net it was made of."""

    def __init__(self, path):
        only_one = onnxruntime.SessionOptions()
        only_one.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, only_one, providers=["CPUExecutionProvider"])
        self.inputs = [wanted.name for wanted in self.session.get_inputs()]

    def run(self, *given):
        values = [value.numpy() if value.is_floating_point() else value.int().numpy() for value in given]
        return [torch.from_numpy(found) for found in self.session.run(None, dict(zip(self.inputs, values)))]

    def eval(self):
        return self


class Passages(Graph):
    """The encoder's graph takes one passage at a time, without padding; here every piece of it is asked for."""

    def __call__(self, ids, marks, mask):
        read = [self.run(ids[row : row + 1, :length], marks[row : row + 1, :length], torch.arange(length)) for row, length in enumerate(mask.sum(1).tolist())]
        states, sense, cue = (nn.utils.rnn.pad_sequence([outputs[i][0] for outputs in read], batch_first=True) for i in range(3))
        return states, cue, sense


class Windows(Graph):
    def __init__(self, path, roles):
        super().__init__(path)
        self.best = roles.best
        self.quotes = roles.quote.num_embeddings

    def __call__(self, states, cue, sentence, quote, mask):
        return self.run(states, cue, sentence * self.quotes + quote, mask.sum(1))[0]


def measured(encoder, roles, dev, options, what):
    """A line of figures."""
    if not dev:
        return ""
    return f"{what}: {summary(scored(predictions(encoder, roles, dev), LEAST_CUE, options.scorer, options.gold))}"


if __name__ == "__main__":
    main()
