/** No-break space: before : ; ! ? and %, inside « », and between a number and its noun. */
export const nbsp = "\u00A0";

/** Narrow no-break space: between thousands. */
export const thin = "\u202F";

export const colon = `${nbsp}: `;
export const semicolon = `${nbsp}; `;

/** The text in French quotation marks. */
export const quoted = (text: string) => `«${nbsp}${text}${nbsp}»`;
