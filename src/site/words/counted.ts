/** "1 article", "2 articles". */
export const counted = (one: string, many: string) => (count: number): string => `${count} ${count === 1 ? one : many}`
