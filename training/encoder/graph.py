"""
Writes a net as a graph of the operations that the runtime is quickest at: matrices of bytes with their scale and what is added
in one step, sums that are levelled at once, and no padding where there is none. Tracing the net gives a third more to do.
"""

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

OWN = "com.microsoft"  # the runtime's own operations, beside those of the standard
OPSET, IR = 17, 8  # what the runtime reads that installs without a download (docs/decisions)


class Graph:
    """Operations, in order, and the numbers that they work with. Each method gives the name of what it adds."""

    def __init__(self):
        self.nodes, self.numbers, self.in_bytes = [], [], {}

    def put(self, values):
        name = f"numbers{len(self.numbers)}"
        self.numbers.append(numpy_helper.from_array(numpy.array(values, order="C"), name))
        return name

    def op(self, kind, *inputs, outputs=1, domain="", name=None, **attributes):
        names = [name] if name else [f"{kind}{len(self.nodes)}_{i}" for i in range(outputs)]
        given = [it if isinstance(it, str) else self.put(it) for it in inputs]
        self.nodes.append(helper.make_node(kind, given, names, domain=domain, name=f"node{len(self.nodes)}", **attributes))
        return names[0] if len(names) == 1 else names

    def matrix(self, x, weight, bias=None, name=None):
        """x times a matrix of bytes with a scale for each column; x is put into bytes too, once for all that is asked of it."""
        values, scale, zero = self.bytes_of(x)
        added = [] if bias is None else [bias]
        weights, scales, zeros = columns_in_bytes(weight.T)
        return self.op("MatMulIntegerToFloat", values, weights, scale, scales, zero, zeros, *added, domain=OWN, name=name)

    def bytes_of(self, x):
        if x not in self.in_bytes:
            self.in_bytes[x] = self.op("DynamicQuantizeLinear", x, outputs=3)
        return self.in_bytes[x]

    def picked(self, x, at):
        """Some places of x, in the bytes that all of it has."""
        values, scale, zero = self.bytes_of(x)
        some = self.op("Gather", values, at, axis=1)
        self.in_bytes[some] = some, scale, zero
        return some

    def linear(self, x, module, name=None):
        return self.matrix(x, numbers(module.weight), numbers(module.bias), name)

    def levelled(self, x, y, norm, bias=None):
        """The sum of two (and of what is added to all), levelled."""
        added = [] if bias is None else [numbers(bias)]
        return self.op("SkipLayerNormalization", x, y, numbers(norm.weight), numbers(norm.bias), *added, domain=OWN, epsilon=norm.eps)

    def gelu(self, x, bias):
        # By tanh: in half the time, and less than a byte's step away.
        return self.op("FastGelu", x, numbers(bias), domain=OWN)

    def rows(self, table, at):
        return self.op("Gather", numbers(table.weight), at)

    def rows_in_bytes(self, table, at):
        """Rows of a table with a byte a number and a scale a row: rare words keep their small numbers."""
        values = numbers(table.weight)
        scales = numpy.maximum(abs(values).max(1, keepdims=True), 1e-8) / 127
        found = self.op("Cast", self.op("Gather", numpy.round(values / scales).astype(numpy.int8), at), to=TensorProto.FLOAT)
        return self.op("Mul", found, self.op("Gather", scales, at))

    def count(self, x, axis):
        """0, 1, 2 … along one side of x."""
        zero, one = numpy.array(0), numpy.array(1)
        return self.op("Range", zero, self.op("Gather", self.op("Shape", x), numpy.array(axis)), one)

    def heads(self, x, count, order):
        return self.op("Transpose", self.op("Reshape", x, numpy.array([0, 0, count, -1])), perm=order)

    def attend(self, x, layer):
        """What each place reads at the others, by three matrices; scaling is done in the first of them."""
        width = layer.out.in_features
        scale = (width // layer.heads) ** -0.5
        weights, added = (numpy.split(numbers(part), 3) for part in (layer.qkv.weight, layer.qkv.bias))
        query = self.heads(self.matrix(x, weights[0] * scale, added[0] * scale), layer.heads, [0, 2, 1, 3])
        key = self.heads(self.matrix(x, weights[1], added[1]), layer.heads, [0, 2, 3, 1])
        value = self.heads(self.matrix(x, weights[2], added[2]), layer.heads, [0, 2, 1, 3])
        share = self.op("Softmax", self.op("MatMul", query, key), axis=-1)
        read = self.op("Transpose", self.op("MatMul", share, value), perm=[0, 2, 1, 3])
        return self.op("Reshape", read, numpy.array([0, 0, width]))

    def attend_in_rows(self, x, layer, lengths):
        """The same in one step for many rows, of which each is so long. Of short rows it takes a twelfth less, of long ones nothing."""
        values, scale, zero = self.bytes_of(x)
        weights, scales, zeros = columns_in_bytes(numbers(layer.qkv.weight).T)
        return self.op("QAttention", values, weights, numbers(layer.qkv.bias), scale, scales, lengths, zero, zeros, domain=OWN, num_heads=layer.heads)

    def layer(self, x, read, layer):
        """What follows on reading: x and what was read at its places."""
        x = self.levelled(x, self.matrix(read, numbers(layer.out.weight)), layer.norm, layer.out.bias)
        inner = self.gelu(self.matrix(x, numbers(layer.up.weight)), layer.up.bias)
        return self.levelled(x, self.matrix(inner, numbers(layer.down.weight)), layer.last_norm, layer.down.bias)

    def save(self, path, inputs, outputs):
        values = [helper.make_tensor_value_info(name, TensorProto.FLOAT if name in FLOATS else TensorProto.INT32, shape) for name, shape in {**inputs, **outputs}.items()]
        graph = helper.make_graph(self.nodes, "readout", values[: len(inputs)], values[len(inputs) :], self.numbers)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(OWN, 1)], ir_version=IR)
        onnx.save(model, path)


FLOATS = ("states", "cues", "sense", "roles")


def numbers(tensor):
    return tensor.detach().float().numpy()


def columns_in_bytes(matrix):
    """Unsigned bytes, the scale of each column, and what stands for zero in it."""
    low, high = numpy.minimum(matrix.min(0), 0), numpy.maximum(matrix.max(0), 0)
    scales = numpy.maximum((high - low) / 255, 1e-12).astype(numpy.float32)
    zeros = numpy.round(-low / scales).clip(0, 255)
    return (numpy.round(matrix / scales) + zeros).clip(0, 255).astype(numpy.uint8), scales, zeros.astype(numpy.uint8)


def write_encoder(encoder, sizes, path):
    """A passage at a time, so that nothing is padding. Of each token its first piece is asked for."""
    graph = Graph()
    around = graph.op("Add", graph.rows(encoder.marks, "marks"), graph.rows(encoder.places, graph.count("ids", 1)))
    x = graph.levelled(graph.rows_in_bytes(encoder.words, "ids"), around, encoder.norm)
    for layer in encoder.layers:
        x = graph.layer(x, graph.attend(x, layer), layer)
    x = graph.picked(x, "firsts")
    graph.linear(x, encoder.state, "states")
    graph.linear(x, encoder.sense, "sense")
    inner = graph.gelu(graph.matrix(x, numbers(encoder.cue_up.weight)), encoder.cue_up.bias)
    cue = graph.op("Add", graph.op("MatMul", inner, numbers(encoder.cue.weight).T), numbers(encoder.cue.bias))
    graph.op("Squeeze", cue, numpy.array([2]), name="cues")
    pieces, row = ["rows", "length"], ["rows", "tokens"]
    graph.save(path, {"ids": pieces, "marks": pieces, "firsts": ["tokens"]}, {"states": [*row, sizes["width"]], "sense": [*row, sizes["sense"]], "cues": row})


def write_roles(roles, sizes, path):
    """Many cues at a time, with padding where their windows are shorter."""
    graph = Graph()
    at = graph.op("Unsqueeze", graph.op("Cast", "cue", to=TensorProto.INT64), numpy.array([1]))
    to_cue = graph.linear(graph.op("Unsqueeze", graph.op("GatherND", "states", at, batch_dims=1), numpy.array([1])), roles.to_cue)
    far = numpy.array(roles.distance.num_embeddings // 2)
    distance = graph.op("Add", graph.op("Clip", graph.op("Sub", graph.count("states", 1), at), -far, far), far)
    # How far a token's sentence is from the cue's and whose quotation it stands in, as one number.
    lies = (numbers(roles.sentence.weight)[:, None] + numbers(roles.quote.weight)).reshape(-1, sizes["width"])
    around = graph.op("Add", graph.op("Gather", lies, "lies"), graph.rows(roles.distance, distance))
    x = graph.levelled(graph.op("Add", "states", to_cue), around, roles.norm)
    for layer in roles.layers:
        x = graph.layer(x, graph.attend_in_rows(x, layer, "lengths"), layer)
    graph.linear(x, roles.score, "roles")
    row = ["rows", "length"]
    inputs = {"states": [*row, sizes["width"]], "cue": ["rows"], "lies": row, "lengths": ["rows"]}
    graph.save(path, inputs, {"roles": [*row, len(sizes["roles"])]})
