/** No figure about a sensitive field, origin above all, covers fewer members than this. The one constant of the library. */
export const SMALLEST_GROUP = 10
