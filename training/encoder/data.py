"""Texts as the encoder meets them: wordpieces, windows over an article, and the window around each cue."""

import json
import random
import unicodedata
from dataclasses import dataclass, field

import torch

UNK, CLS, SEP = 100, 101, 102
UNSEEN = ("Mn", "Cf")  # accents, soft hyphens
MOST_PIECES = 6  # of one token: an address or a hash says no more with its rest
LONGEST_UNIT = 60  # pieces; a longer sentence is cut
PIECES = 144  # of a window, with [CLS] and [SEP]


HELD_OUT = (12, 11)  # every twelfth text from the eleventh: on these, reading learns how far to trust the encoder


class Pieces:
    """Cuts a token into the longest pieces of the vocabulary, from the left (uncased, without accents)."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.known = {}

    def of(self, token):
        if token not in self.known:
            self.known[token] = [i for part in parts(token) for i in self._cut(part)][:MOST_PIECES] or [UNK]
        return self.known[token]

    def _cut(self, part):
        found, start = [], 0
        while start < len(part) <= 100:
            end = len(part)
            while end > start and self._piece(part, start, end) not in self.ids:
                end -= 1
            if end == start:
                return [UNK]
            found.append(self.ids[self._piece(part, start, end)])
            start = end
        return found or [UNK]

    def _piece(self, part, start, end):
        return ("##" if start > 0 else "") + part[start:end]


def parts(token):
    """Words and digits stay together, every other character stands alone: "U.S.-led" is u . s . - led."""
    plain = "".join(c for c in unicodedata.normalize("NFD", token) if unicodedata.category(c) not in UNSEEN).lower()
    found, word = [], ""
    for c in plain:
        if unicodedata.category(c)[0] in "LMN":
            word += c
            continue
        found += [word, c] if word else [c]
        word = ""
    return found + [word] if word else found


@dataclass
class Text:
    id: str
    spans: list
    sentences: list  # [first, end, paragraph] in tokens
    quotes: list  # the outer quotation each token lies in, or -1
    windows: list  # [cue, first, end] wherever a cue may stand
    linear: list  # for each of them, how likely it is one by the linear model; empty where that has learnt from the text
    gold: list  # for each annotator, the cues with their windows and roles
    pieces: list
    marks: list
    sentence_at: list
    units: list = field(default_factory=list)  # [first, end) in tokens

    @property
    def size(self):
        return sum(map(len, self.pieces))


def read(path, cutter, wanted=None):
    """The texts of a file, or those whose ids are wanted."""
    with open(path, encoding="utf8") as file:
        lines = map(json.loads, file)
        return [text_of(line, cutter) for line in lines if wanted is None or line["id"] in wanted]


def marked_texts(folder, cutter):
    """The texts that people marked, but for those held out."""
    every, rest = HELD_OUT
    return [text for i, text in enumerate(read(f"{folder}/train.jsonl", cutter)) if i % every != rest]


def text_of(line, cutter):
    pieces = [cutter.of(word) for word in line["words"]]
    sentence_at, marks = [-1] * len(pieces), [0] * len(pieces)
    before = -1
    for s, (first, end, paragraph) in enumerate(line["sentences"]):
        for t in range(first, end):
            sentence_at[t] = s
            marks[t] = (1 if line["quotes"][t] >= 0 else 0) + (2 if paragraph != before else 0)
        before = paragraph
    rest = {name: line.get(name, []) for name in ("id", "spans", "sentences", "quotes", "windows", "linear", "gold")}
    text = Text(**rest, pieces=pieces, marks=marks, sentence_at=sentence_at)
    text.units = [unit for first, end, _ in text.sentences for unit in units(pieces, first, end)]
    return text


def units(pieces, first, end):
    """A sentence, or what is left of an endless one after cutting it between tokens."""
    found, start, size = [], first, 0
    for t in range(first, end):
        if size + len(pieces[t]) > LONGEST_UNIT:
            found.append((start, t))
            start, size = t, 0
        size += len(pieces[t])
    return found + [(start, end)]


@dataclass
class Window:
    """What the encoder reads at once: its tokens, and where their first pieces stand in `ids`."""

    ids: list
    marks: list
    tokens: list
    places: list


def windows(text, longest=PIECES, shift=0):
    """
    Cuts a text into windows of whole units; the first is shorter by `shift` pieces. A unit of context on either side
    was tried in reading: a quarter more to read, and the same on the dev set (joint .703 with, .702 without).
    """
    found, start, size, room = [], 0, 0, longest - 2 - shift
    for i, unit in enumerate(text.units):
        more = sum(len(text.pieces[t]) for t in range(*unit))
        if i > start and size + more > room:
            found.append(window(text, text.units[start:i]))
            start, size, room = i, 0, longest - 2
        size += more
    return found + [window(text, text.units[start:])] if text.units else []


def window(text, units):
    ids, marks, tokens, places = [CLS], [0], [], []
    for t in range(units[0][0], units[-1][1]):
        tokens.append(t)
        places.append(len(ids))
        ids += text.pieces[t]
        marks += [text.marks[t]] * len(text.pieces[t])
    return Window(ids + [SEP], marks + [0], tokens, places)


def batches(texts, pieces, seed):
    """Texts in random order, as many to a batch as come to about so many pieces."""
    order = list(texts)
    random.Random(seed).shuffle(order)
    found, size = [[]], 0
    for text in order:
        if size > 0 and size + text.size > pieces * 1.25:
            found.append([])
            size = 0
        found[-1].append(text)
        size += text.size
    return found


@dataclass
class Cue:
    """A window around a cue, in tokens of its text, with what is right in it, where that is known."""

    at: int
    first: int
    end: int
    right: "Right | None" = None


@dataclass
class Right:
    """How likely each role is for each token, and how often one follows another: certain by people, less so by teachers."""

    nodes: torch.Tensor  # [tokens, roles]
    steps: torch.Tensor  # [roles, roles]

    def between(self, other, share):
        return Right(self.nodes.lerp(other.nodes.float(), share), self.steps.lerp(other.steps.float(), share))


def certain(roles, kinds=4):
    one = torch.nn.functional.one_hot(torch.tensor(roles), kinds).float()
    return Right(one, one[:-1].T @ one[1:])


def cues(text, annotator, false_share, chance):
    """The cues that an annotator marked, and a share of words that might have been cues and are none."""
    gold = text.gold[annotator]
    true = {cue["cue"] for cue in gold}
    others = [window for window in text.windows if window[0] not in true]
    false = chance.sample(others, min(len(others), round(len(gold) * false_share)))
    return [Cue(cue["cue"], cue["first"], cue["end"], certain(cue["roles"])) for cue in gold] + [
        Cue(at, first, end, certain([0] * (end - first))) for at, first, end in false
    ]


def quote_relation(text, cue, t):
    mine, its = text.quotes[t], text.quotes[cue]
    if mine < 0:
        return 0 if its < 0 else 4
    return 1 if its < 0 else 2 if mine == its else 3
