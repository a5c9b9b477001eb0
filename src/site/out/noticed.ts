import type { Site } from '../site.ts'

/** Linked data with what must be known of everything on the site: whoever reads it sees no notice above a page. */
export const noticed = (data: object, { notice }: Pick<Site, 'notice'>): object => (notice === undefined ? data : { ...data, disambiguatingDescription: notice })
