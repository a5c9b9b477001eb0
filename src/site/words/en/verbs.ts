/** What a speaker does with the words that follow, by the class of the cue in the codebook. A class that says nothing has none. */
export const verbs = {
  say: 'said', write: 'wrote', tell: 'told', 'according to': 'said', add: 'added', repeat: 'repeated', stress: 'stressed', note: 'noted', mention: 'mentioned',
  explain: 'explained', 'make clear': 'made clear', inform: 'informed', announce: 'announced', confirm: 'confirmed', report: 'reported', claim: 'claimed',
  argue: 'argued', suggest: 'suggested', describe: 'described', depict: 'depicted', predict: 'predicted', answer: 'answered', ask: 'asked', discuss: 'discussed',
  'call for': 'called for', urge: 'urged', request: 'requested', demand: 'demanded', propose: 'proposed', offer: 'offered', promise: 'promised', agree: 'agreed',
  support: 'supported', praise: 'praised', thank: 'thanked', congratulate: 'congratulated', condole: 'condoled', apologize: 'apologised',
  'express concern': 'was concerned', criticize: 'criticised', accuse: 'accused', warn: 'warned', threaten: 'threatened', deny: 'denied', reject: 'rejected',
  refuse: 'refused', believe: 'believed', feel: 'felt', hope: 'hoped', fear: 'feared', expect: 'expected', want: 'wanted', plan: 'planned', withhold: 'did not say',
} as { readonly [verb: string]: string }
