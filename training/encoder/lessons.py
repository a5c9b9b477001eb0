"""How wrong a net is on some texts: in the cues, in the roles around them, and in what sentences mean."""

import torch

from batch import chunks, cue_rows, read_texts
from data import Cue, cues, windows

HIDE = 0.1  # of the pieces, so that nothing hangs on one word
LONGEST = (160, 256)  # windows of lengths between, so that reading may choose
FALSE_CUES = 0.3  # for each true one
TAUGHT = 0.5  # of what is right by teachers, where people say it too


def losses(net, texts, plain, senses, answers, chance):
    """How wrong the roles, the cues and the senses are, each per cue or sentence."""
    read_all = texts + plain
    if not read_all:
        return {}
    longest = chance.randint(*LONGEST)
    # Cut elsewhere each time, so that every sentence has its neighbours often enough.
    cut = lambda text: windows(text, longest, shift=chance.randrange(longest // 2))
    with torch.autocast("cpu", torch.bfloat16):
        read = read_texts(net["encoder"], read_all, cut, HIDE)
    found = {}
    lesson = [(text, start, chance.randrange(len(text.gold)) if text.gold else None) for text, start in zip(read_all, read.starts) if text.gold or answers]
    if lesson:
        right = cues_right(read, lesson, answers)
        end = read.starts[len(texts)] if plain and not answers else len(read.cue)
        found["cue"] = torch.nn.functional.binary_cross_entropy_with_logits(read.cue[:end], right[:end], reduction="sum") / right.sum().clamp(min=1)
        items = [(text, start, cue) for text, start, annotator in lesson for cue in lesson_cues(text, annotator, answers.get(text.id), chance)]
        if items:
            found["roles"] = roles_loss(net["roles"], read, items) / len(items) * (1 if answers else 1 + FALSE_CUES)
    sense = sense_loss(read, read_all, senses)
    return {**found, "sense": sense} if sense is not None else found


def cues_right(read, lesson, answers):
    """How likely each token is a cue: by people, by teachers, or halfway between the two."""
    right = torch.zeros(len(read.cue))
    for text, start, annotator in lesson:
        mine = right[start : start + len(text.pieces)]
        if annotator is not None:
            mine[[cue["cue"] for cue in text.gold[annotator]]] = 1
        if text.id in answers:
            mine.lerp_(answers[text.id][0].float(), TAUGHT if annotator is not None else 1)
    return right


def lesson_cues(text, annotator, answer, chance):
    """The windows to learn roles from: of people's cues and some that are none; of teachers' where they answered."""
    by_people = cues(text, annotator, FALSE_CUES if answer is None else 0, chance) if annotator is not None else []
    if answer is None:
        return by_people
    taught = answer[1]
    both = [Cue(cue.at, cue.first, cue.end, cue.right.between(taught[cue.at][2], TAUGHT)) if cue.at in taught else cue for cue in by_people]
    marked = {cue.at for cue in by_people}
    return both + [Cue(at, first, end, right) for at, (first, end, right) in taught.items() if at not in marked]


def roles_loss(roles, read, items):
    total = 0.0
    for chunk in chunks(items, lambda item: item[2].end - item[2].first):
        rows = cue_rows(chunk)
        with torch.autocast("cpu", torch.bfloat16):
            scores = roles(read.states[rows.tokens], rows.cue, rows.sentence, rows.quote, rows.mask)
        total = total + roles.loss(scores.float(), rows)
    return total


def sense_loss(read, texts, senses):
    """One less the likeness of each sentence's vector to the published model's."""
    mine, theirs = [], []
    for text, start in zip(texts, read.starts):
        for sentence, vector in senses.get(text.id, {}).items():
            first, end, _ = text.sentences[sentence]
            mine.append(read.sense[start + first : start + end].mean(0))
            theirs.append(vector)
    if not mine:
        return None
    return 1 - torch.nn.functional.cosine_similarity(torch.stack(mine), torch.stack(theirs)).mean()
