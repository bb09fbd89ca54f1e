import { type CaseWords, words } from '../../content/words'

/** The story of a company; an author's own company that has none yet is called by its id. */
export function wordsOf(id: string): CaseWords {
  return (
    words.cases[id] ?? {
      chapter: 0,
      title: id,
      line: '',
      company: '',
      problem: '',
      quote: '',
      speaker: '',
      picture: 'hats',
    }
  )
}
