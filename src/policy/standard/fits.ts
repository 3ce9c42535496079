import { symmetricCells } from './cells.ts'

/** Goals that answer each other: who sells wants who buys. The diagonal is for goals that two can share. */
export const GOAL_CELLS = symmetricCells(`
sell: sell 100, buy 1000, raise 200, invest 300, hire 150, seek 100, partner 700, learn 250
buy: buy 150, raise 200, invest 250, hire 150, seek 100, partner 650, learn 300
raise: raise 100, invest 1000, hire 150, seek 100, partner 450, learn 300
invest: invest 350, hire 200, seek 150, partner 600, learn 300
hire: hire 100, seek 1000, partner 350, learn 350
seek: seek 100, partner 300, learn 300
partner: partner 900, learn 550
learn: learn 600
`)

/** Neighbouring sizes deal on equal terms; micro and large seldom do. */
export const SIZE_CELLS = symmetricCells(`
micro: micro 700, small 700, medium 450, large 200
small: small 800, medium 750, large 450
medium: medium 850, large 750
large: large 750
`)

/** Which kinds of members tend to help each other. `other` has no cells: it says nothing. */
export const KIND_CELLS = symmetricCells(`
company: company 750, entrepreneur 700, executive 600, association 550, chamber 600, university 550, public 450
entrepreneur: entrepreneur 650, executive 600, association 600, chamber 650, university 500, public 450
executive: executive 500, association 500, chamber 500, university 450, public 400
association: association 550, chamber 600, university 450, public 500
chamber: chamber 700, university 500, public 600
university: university 700, public 500
public: public 500
`)
