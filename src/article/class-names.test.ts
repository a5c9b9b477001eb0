import { test } from 'node:test'
import assert from 'node:assert/strict'
import { partNamed, type PartOfPage } from './class-names.ts'

const cases: [names: string, expected: (keyof PartOfPage)[]][] = [
  ['c-related-posts', ['isAside']],
  ['sidebar', ['isAside']],
  ['has-sidebar', []],
  ['page-footer', ['isAside']],
  ['article-footer', []],
  ['user-comments', ['isAside']],
  ['entry-meta social-comments-above', []],
  ['articleAuthor', ['isByline']],
  ['td-post-author-name', ['isByline']],
  ['author-bio', []],
  ['authority', []],
  ['entry-date', ['isDate']],
  ['pubdate', ['isDate']],
  ['datepicker', []],
  ['entry-date published updated', ['isDate']],
  ['last-updated', ['isModified']],
  ['c-breadcrumb', ['isTrail']],
  ['', []],
]
for (const [names, expected] of cases)
  test(`"${names}" ${expected.length > 0 ? `names what ${expected.join(' and ')}` : 'names nothing of ours'}`, () => {
    const part = partNamed(names)
    assert.deepEqual((Object.keys(part) as (keyof PartOfPage)[]).filter((key) => part[key]), expected)
  })
