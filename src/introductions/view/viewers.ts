export const VIEWERS = ['from', 'to', 'introducer', 'manager', 'public'] as const
/** Who reads of an introduction: either side, who makes it, who runs the network, or everybody outside. */
export type Viewer = (typeof VIEWERS)[number]
