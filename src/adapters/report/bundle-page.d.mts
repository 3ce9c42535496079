/** The module as it should stand in page-text.ts. */
export declare function pageText(): Promise<string>
