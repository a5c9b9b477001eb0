"""
Turns a checkpoint into what reading loads: two ONNX graphs with weights of one byte, the vocabulary, and the sizes.

    python to_onnx.py --checkpoint FILE --out models [--data FOLDER --scorer FILE --gold FILE]

With data, the graphs are measured beside the weights that they were made of.
"""

import argparse
import json
import os
import tempfile

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from card import card
from data import LONGEST_UNIT, LONGEST_WINDOW, MOST_PIECES, Pieces, read
from evaluate import predictions, scored, sense_agreement, summary
from model import ROLES, SENSE, WIDTH, Encoder, Roles, base_weights, from_base

LEAST_CUE = 0.5  # dev set: joint F1 is highest from there
OPSET, IR = 17, 8  # what the runtime reads that installs without a download (docs/decisions)


def main():
    options = arguments()
    saved = torch.load(options.checkpoint)
    encoder, roles = nets(saved)
    weights, vocabulary = base_weights()
    dev = read(f"{options.data}/dev.jsonl", Pieces(vocabulary)) if options.data else []
    scores = [measured(encoder, roles, dev, options, "weights", LONGEST_WINDOW)]
    write_graphs(encoder, roles, options.out)
    write_rest(roles, vocabulary, options.out)
    graphs = Graph(f"{options.out}/encoder.onnx"), RolesGraph(f"{options.out}/encoder-roles.onnx", roles)
    scores += [measured(*graphs, dev, options, "graphs", longest) for longest in (LONGEST_WINDOW, 128)]
    if dev:
        scores.append(f"likeness of two sentences, correlation with the published net: {sense_agreement(graphs[0], from_base(weights, range(6)), dev):.3f}")
    write_card(saved, scores if dev else ["not measured: the data was not at hand"], options.out)


def nets(saved):
    """The running mean of the weights, ready to read."""
    both = nn.ModuleDict({"encoder": Encoder(len(saved["layers"])), "roles": Roles()})
    both.load_state_dict(saved["mean"])
    both.eval()
    return both["encoder"], both["roles"]


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--data")
    parser.add_argument("--scorer")
    parser.add_argument("--gold")
    return parser.parse_args()


class ByteTable(nn.Module):
    """A table of vectors with a byte a number and a scale a row: rare words keep their small numbers."""

    def __init__(self, table):
        super().__init__()
        scales = table.weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scales", scales)
        self.register_buffer("bytes", (table.weight.detach() / scales).round().to(torch.int8))

    def forward(self, ids):
        return self.bytes[ids].float() * self.scales[ids]


class Apart(nn.Module):
    """Query, key and value by a matrix each, which is quicker to read with."""

    def __init__(self, three):
        super().__init__()
        self.matrices = nn.ModuleList(nn.Linear(three.in_features, three.in_features) for _ in range(3))
        for matrix, weight, bias in zip(self.matrices, three.weight.chunk(3), three.bias.chunk(3)):
            matrix.weight.data, matrix.bias.data = weight.detach(), bias.detach()

    def forward(self, x):
        return [matrix(x) for matrix in self.matrices]


def encoder_example():
    ids = torch.randint(1000, 2000, (2, 24))
    return ids, torch.zeros_like(ids), torch.ones_like(ids)


def roles_example():
    whole = torch.zeros(2, 9, dtype=torch.long)
    return torch.randn(2, 9, WIDTH), torch.tensor([3, 5]), whole + 3, whole, whole + 1


def write_graphs(encoder, roles, out):
    encoder.words, encoder.places = ByteTable(encoder.words), ByteTable(encoder.places)
    for layer in [*encoder.layers, *roles.layers]:
        layer.qkv = Apart(layer.qkv)
    write(encoder, encoder_example(), ["ids", "marks", "mask"], ["states", "cue", "sense"], f"{out}/encoder.onnx")
    write(roles, roles_example(), ["states", "cue", "sentence", "quote", "mask"], ["roles"], f"{out}/encoder-roles.onnx")


def write(net, example, inputs, outputs, path):
    """Traces a net with free sizes, and writes it with its matrices in bytes."""
    free = {name: {0: "rows", 1: "length"} if name != "cue" or name in outputs else {0: "rows"} for name in inputs + outputs}
    with tempfile.TemporaryDirectory() as folder:
        whole = f"{folder}/whole.onnx"
        torch.onnx.export(net, example, whole, input_names=inputs, output_names=outputs, dynamic_axes=free, opset_version=OPSET, dynamo=False)
        quantize_dynamic(whole, path, weight_type=QuantType.QUInt8, op_types_to_quantize=["MatMul"])
    graph = onnx.load(path)
    graph.ir_version = IR
    onnx.save(graph, path)
    print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB")


def write_rest(roles, vocabulary, out):
    with open(f"{out}/encoder-vocab.txt", "w", encoding="utf8") as file:
        file.write("\n".join(vocabulary) + "\n")
    rounded = lambda values: [round(value, 5) for value in values.tolist()]
    sizes = {"pieces": LONGEST_WINDOW, "longestUnit": LONGEST_UNIT, "mostPieces": MOST_PIECES, "width": WIDTH, "sense": SENSE, "roles": ROLES}
    steps, first, last = roles.chain()
    chain = {"steps": [rounded(row) for row in steps], "first": rounded(first), "last": rounded(last)}
    with open(f"{out}/encoder.json", "w", encoding="utf8") as file:
        file.write(json.dumps({**sizes, **chain}) + "\n")


def write_card(saved, scores, out):
    facts = {name: saved[name] for name in ("layers", "epoch", "seed", "texts")}
    sizes = {"sense": SENSE, "pieces": LONGEST_WINDOW}
    with open(f"{out}/encoder.md", "w", encoding="utf8") as file:
        file.write(card(out, {**facts, **sizes, "scores": "\n".join(scores)}))


class Graph:
    """A graph that is called as the net it was made of."""

    def __init__(self, path):
        only_one = onnxruntime.SessionOptions()
        only_one.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, only_one, providers=["CPUExecutionProvider"])
        self.inputs = [wanted.name for wanted in self.session.get_inputs()]

    def __call__(self, *given):
        found = self.session.run(None, {name: value.numpy() for name, value in zip(self.inputs, given)})
        return [torch.from_numpy(values) for values in found] if len(found) > 1 else torch.from_numpy(found[0])

    def eval(self):
        return self


class RolesGraph(Graph):
    def __init__(self, path, roles):
        super().__init__(path)
        self.best = roles.best


def measured(encoder, roles, dev, options, what, longest):
    """A line of figures, at windows of that many pieces."""
    if not dev:
        return ""
    figures = scored(predictions(encoder, roles, dev, longest), LEAST_CUE, options.scorer, options.gold)
    return f"{what} {longest}: {summary(figures)}"


if __name__ == "__main__":
    main()
