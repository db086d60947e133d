/** The licence of everything below `content/`, by its SPDX identifier. */
export const licence = { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
