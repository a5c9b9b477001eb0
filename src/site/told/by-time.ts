/** In time; what has no date comes last. */
export const byTime = ({ at: a }: { readonly at: string | null }, { at: b }: { readonly at: string | null }): number => ((a ?? '9999') < (b ?? '9999') ? -1 : (a ?? '9999') > (b ?? '9999') ? 1 : 0)
