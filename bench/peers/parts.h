/*
 * The policy's signals bound to the member that asks, as in src/ranking: each side of each signal is a part; a candidate's
 * points come from its row, from a table by set that is filled as sets are met, or from its ties.
 */
#include "layout.h"

#define TABLED 4096
#define UNTOLD INT32_MIN
#define MOST_POINTS (1 << 21)
#define MOST_REGIONS 64
#define OVERFLOW 0xffff
#define STEPS 1024

enum { BY_SET, BY_TERMS, ANEW };

typedef struct { uint16_t *values; uint32_t *touched; int count; int64_t sum; int most; } Rarities;

typedef struct {
  Signal *signal;
  int sides, kind, turned, active;
  Field *own, *column;
  int64_t most;
  /* overlap */
  Rarities table, regions[MOST_REGIONS];
  int region_count;
  int32_t *by_sum;
  /* affinity: the asking member's terms, and the best of each term's cells */
  uint32_t *from, *to;
  int64_t *row_most;
  int16_t *row_least, *row_greatest;
  /* tables by the asking member's set; the oldest make room */
  int32_t **tables, *told, *slot_of, *owner_of;
  int slots, used, oldest;
} Part;

static Part parts[64];
static int part_count;
static int contacts_signal = -1;
static int64_t most_sums[2];
static int64_t floor_raw;

static int64_t points_at_sum(const Part *part, int64_t sum) {
  if (sum < TABLED) return part->by_sum[sum];
  return part->signal->points[1000 * sum / (sum + part->signal->half)];
}

static int rarity(uint32_t holders) { return (int)floor(1000 / sqrt((double)holders)); }

static Rarities new_rarities(void) {
  return (Rarities){ .values = calloc((size_t)term_count + 1, 2), .touched = malloc(4 * ((size_t)term_count + 1)) };
}

static void raise_rarity(Rarities *t, uint32_t term, int value) {
  int before = t->values[term + 1];
  if (before == 0) t->touched[t->count++] = term;
  if (value <= before) return;
  t->values[term + 1] = (uint16_t)value;
  t->sum += value - before;
  if (value > t->most) t->most = value;
}

static void clear_rarities(Rarities *t) {
  for (int i = 0; i < t->count; i++) t->values[t->touched[i] + 1] = 0;
  t->count = 0; t->sum = 0; t->most = 0;
}

static Part *add_part(Signal *signal, int sides, Field *own, Field *column) {
  Part *part = &parts[part_count++];
  memset(part, 0, sizeof *part);
  part->signal = signal; part->sides = sides; part->own = own; part->column = column;
  return part;
}

static void add_overlap(Signal *s, int side) {
  Part *part = side == 2 ? add_part(s, 2, &fields[s->y], &fields[s->x]) : add_part(s, side, &fields[s->x], &fields[s->y]);
  part->table = new_rarities();
  part->by_sum = malloc(4 * TABLED);
  for (int64_t sum = 0; sum < TABLED; sum++) part->by_sum[sum] = s->points[1000 * sum / (sum + s->half)];
}

static int cell_at(const Signal *s, uint32_t x, uint32_t y) {
  return s->cells[(long)s->xs[x] * s->cells_width + s->ys[y]] - 1;
}

static void add_affinity(Signal *s, int side) {
  int turned = side == 2;
  Part *part = turned ? add_part(s, 2, &fields[s->y], &fields[s->x]) : add_part(s, side, &fields[s->x], &fields[s->y]);
  part->turned = turned;
  part->row_most = calloc((size_t)term_count, 8);
  part->row_least = malloc(2 * (size_t)term_count);
  part->row_greatest = malloc(2 * (size_t)term_count);
  for (int mine = 0; mine < term_count; mine++) {
    part->row_least[mine] = 1000; part->row_greatest[mine] = -1;
    if (!part->own->holders[mine]) continue;
    for (int theirs = 0; theirs < term_count; theirs++) {
      if (!part->column->holders[theirs]) continue;
      int cell = turned ? cell_at(s, (uint32_t)theirs, (uint32_t)mine) : cell_at(s, (uint32_t)mine, (uint32_t)theirs);
      if (cell < 0) continue;
      if (s->points[cell] > part->row_most[mine]) part->row_most[mine] = s->points[cell];
      if (cell < part->row_least[mine]) part->row_least[mine] = (int16_t)cell;
      if (cell > part->row_greatest[mine]) part->row_greatest[mine] = (int16_t)cell;
    }
  }
}

static Field record_column[32];

static void add_records(Signal *s, int number) {
  /* What is gained by who asks is each candidate's own value; what candidates gain is the same for all: see prepare. */
  Field *column = &record_column[number];
  *column = (Field){ .kind = 0, .at = s->at, .set_count = 1002 };
  Part *part = add_part(s, 1, NULL, column);
  part->most = 0;
  for (long i = s->at; i < (long)size * width; i += width)
    if (rows[i] > 0 && s->points[rows[i] - 1] > part->most) part->most = s->points[rows[i] - 1];
  part->told = malloc(4 * 1002);
  part->told[0] = 0;
  for (int v = 0; v <= 1000; v++) part->told[v + 1] = s->points[v];
}

static int cost_of(const Part *p) {
  if (p->column->kind == 0) return 1;
  return p->signal->shape == OVERLAP ? 0 : 2;
}

static int64_t swing(const Part *p) { return llabs((int64_t)p->signal->weight) * (p->sides == 3 ? 2 : 1); }

static void make_parts(void) {
  for (int i = 0; i < signal_count; i++) {
    Signal *s = &signals[i];
    if (s->shape == OVERLAP) { add_overlap(s, s->symmetric ? 3 : 1); if (!s->symmetric) add_overlap(s, 2); }
    if (s->shape == AFFINITY) { add_affinity(s, s->symmetric ? 3 : 1); if (!s->symmetric) add_affinity(s, 2); }
    if (s->shape == RECORD) add_records(s, i);
    if (s->shape == CONTACTS) contacts_signal = i;
  }
  /* A stable sort: cheap first, then whatever tells most. */
  for (int i = 1; i < part_count; i++) {
    Part one = parts[i];
    int j = i;
    for (; j > 0; j--) {
      int d = cost_of(&parts[j - 1]) - cost_of(&one);
      if (d < 0 || (d == 0 && swing(&parts[j - 1]) >= swing(&one))) break;
      parts[j] = parts[j - 1];
    }
    parts[j] = one;
  }
  for (int i = 0; i < part_count; i++) {
    Part *p = &parts[i];
    if (p->column->kind != 0 || p->signal->shape == RECORD) continue;
    long length = p->column->set_count;
    p->slots = (int)(MOST_POINTS / (length ? length : 1));
    if (p->slots < 1) p->slots = 1;
    if (p->slots > p->own->set_count) p->slots = (int)p->own->set_count;
    p->tables = calloc((size_t)p->slots, sizeof *p->tables);
    p->owner_of = malloc(4 * (size_t)p->slots);
    p->slot_of = malloc(4 * (size_t)p->own->set_count);
    for (long set = 0; set < p->own->set_count; set++) p->slot_of[set] = -1;
  }
}

static int32_t *table_for(Part *p, uint32_t own) {
  if (p->slot_of[own] >= 0) return p->tables[p->slot_of[own]];
  int slot;
  if (p->used < p->slots) {
    slot = p->used++;
    p->tables[slot] = malloc(4 * (size_t)p->column->set_count);
  } else {
    slot = p->oldest;
    p->oldest = (p->oldest + 1) % p->slots;
    p->slot_of[p->owner_of[slot]] = -1;
  }
  p->slot_of[own] = slot;
  p->owner_of[slot] = (int32_t)own;
  for (long set = 0; set < p->column->set_count; set++) p->tables[slot][set] = UNTOLD;
  return p->tables[slot];
}

static void prepare_overlap(Part *p, int place) {
  Signal *s = p->signal;
  uint32_t own = set_of(p->own, place);
  clear_rarities(&p->table);
  for (int i = 0; i < p->region_count; i++) clear_rarities(&p->regions[i]);
  p->region_count = 0;
  p->active = own > 0;
  for (uint32_t j = p->own->starts[own]; j < p->own->starts[own + 1]; j++) {
    uint32_t term = p->own->terms[j];
    if (p->sides == 2) {
      int value = rarity(p->own->holders[term]);
      if (p->column->holders[term]) raise_rarity(&p->table, term, value);
      if (s->market)
        for (uint32_t r = region_starts[term]; r < region_starts[term + 1]; r++) raise_rarity(&p->table, region_terms[r], value);
    } else if (s->market && through_starts[term] < through_starts[term + 1]) {
      if (p->region_count == MOST_REGIONS) fail("too many regions", "of one member");
      Rarities *region = &p->regions[p->region_count++];
      if (!region->values) *region = new_rarities();
      for (uint32_t r = through_starts[term]; r < through_starts[term + 1]; r++)
        if (p->column->holders[through_terms[r]])
          raise_rarity(region, through_terms[r], rarity(p->column->holders[through_terms[r]]));
    } else if (p->column->holders[term]) raise_rarity(&p->table, term, rarity(p->column->holders[term]));
  }
  int64_t most = p->table.sum;
  for (int i = 0; i < p->region_count; i++) most += p->regions[i].most;
  /* Points never fall with the sum: bench/layout.ts writes no other policies. */
  int64_t at_most = points_at_sum(p, most);
  p->most = p->active && at_most > 0 ? at_most : 0;
}

static void prepare_affinity(Part *p, int place) {
  uint32_t own = set_of(p->own, place);
  p->from = p->own->terms + p->own->starts[own];
  p->to = p->own->terms + p->own->starts[own + 1];
  int64_t top = 0;
  int least = 1000, greatest = -1;
  for (uint32_t *t = p->from; t < p->to; t++) {
    if (p->row_most[*t] > top) top = p->row_most[*t];
    if (p->row_least[*t] < least) least = p->row_least[*t];
    if (p->row_greatest[*t] > greatest) greatest = p->row_greatest[*t];
  }
  p->active = greatest >= 0;
  int64_t mean = 0;
  if (p->active) mean = p->signal->points[greatest] > p->signal->points[least] ? p->signal->points[greatest] : p->signal->points[least];
  p->most = !p->active ? 0 : p->signal->mean ? (mean > 0 ? mean : 0) : top;
}

static int32_t points_anew(const Part *p, uint32_t set) {
  const Field *c = p->column;
  if (p->signal->shape == OVERLAP) {
    if (!p->active || set == 0) return 0;
    int64_t sum = 0;
    for (uint32_t j = c->starts[set]; j < c->starts[set + 1]; j++) sum += p->table.values[c->terms[j] + 1];
    for (int i = 0; i < p->region_count; i++) {
      int best = 0;
      for (uint32_t j = c->starts[set]; j < c->starts[set + 1]; j++) {
        int value = p->regions[i].values[c->terms[j] + 1];
        if (value > best) best = value;
      }
      sum += best;
    }
    return (int32_t)points_at_sum(p, sum);
  }
  int best = -1, sum = 0, count = 0;
  for (uint32_t *mine = p->from; mine < p->to; mine++)
    for (uint32_t j = c->starts[set]; j < c->starts[set + 1]; j++) {
      int cell = p->turned ? cell_at(p->signal, c->terms[j], *mine) : cell_at(p->signal, *mine, c->terms[j]);
      if (cell < 0) continue;
      if (cell > best) best = cell;
      sum += cell; count++;
    }
  return count == 0 ? 0 : p->signal->points[p->signal->mean ? sum / count : best];
}

static int known_cells(const Part *p, uint32_t set) {
  for (uint32_t *mine = p->from; mine < p->to; mine++)
    for (uint32_t j = p->column->starts[set]; j < p->column->starts[set + 1]; j++)
      if ((p->turned ? cell_at(p->signal, p->column->terms[j], *mine) : cell_at(p->signal, *mine, p->column->terms[j])) >= 0) return 1;
  return 0;
}

/* Ties: paths over one contact, bounded by walking from who asks over the contacts that know fewest. */
static uint16_t *own_ties;
static double *path_sums;
static uint32_t *reached;
static int64_t *reached_most;
static int reached_count, asking = -1;
static int64_t contacts_most, contacts_top, contacts_none;

static inline uint32_t degree(uint32_t place) { return tie_starts[place + 1] - tie_starts[place]; }

static int value_of_paths(double sum, const Signal *s) {
  if (s->peak < 0) return (int)floor(1000 * sum / (sum + s->half));
  double low = sum < s->peak ? sum : s->peak, high = sum < s->peak ? s->peak : sum;
  return (int)floor(1000 * low / high);
}

static int64_t bound_paths(double least, double rest, const Signal *s) {
  int v = value_of_paths(least, s), w = value_of_paths(least + rest, s);
  int low = v < w ? v : w, high = v < w ? w : v;
  if (s->peak >= 0 && least <= s->peak && s->peak <= least + rest) high = 1000;
  return s->points[low] > s->points[high] ? s->points[low] : s->points[high];
}

static int by_degree(const void *p, const void *q) {
  uint32_t a = *(const uint32_t *)p, b = *(const uint32_t *)q;
  uint32_t da = degree(tie_contacts[a]), db = degree(tie_contacts[b]);
  return da != db ? (da < db ? -1 : 1) : (a < b ? -1 : a > b);
}

static void prepare_contacts(int place) {
  static uint32_t *order;
  const Signal *s = &signals[contacts_signal];
  if (!own_ties) {
    own_ties = calloc((size_t)size, 2); path_sums = calloc((size_t)size, 8);
    reached = malloc(4 * (size_t)size); reached_most = malloc(8 * (size_t)size); order = malloc(4 * (size_t)size);
  }
  if (asking >= 0) for (uint32_t j = tie_starts[asking]; j < tie_starts[asking + 1]; j++) own_ties[tie_contacts[j]] = 0;
  for (int i = 0; i < reached_count; i++) path_sums[reached[i]] = 0;
  reached_count = 0;
  contacts_top = 0;
  asking = place;
  uint32_t begin = tie_starts[place], end = tie_starts[place + 1];
  for (uint32_t j = begin; j < end; j++) own_ties[tie_contacts[j]] = tie_strengths[j];
  contacts_none = s->points[value_of_paths(0, s)];
  contacts_most = begin == end || contacts_none < 0 ? 0 : contacts_none;
  int64_t highest = s->points[0] > s->points[1000] ? s->points[0] : s->points[1000];
  if (begin == end || highest <= (contacts_none > 0 ? contacts_none : 0)) return;
  int count = 0;
  for (uint32_t j = begin; j < end; j++) order[count++] = j;
  qsort(order, (size_t)count, 4, by_degree);
  int64_t left = STEPS;
  double rest = 0;
  for (int i = 0; i < count; i++) {
    uint32_t c = tie_contacts[order[i]];
    left -= degree(c);
    if (left < 0) { rest += (double)tie_strengths[order[i]] * tie_rarities[c]; continue; }
    for (uint32_t j = tie_starts[c]; j < tie_starts[c + 1]; j++) {
      uint32_t b = tie_contacts[j];
      int64_t path = (int64_t)tie_strengths[order[i]] * tie_strengths[j] * tie_rarities[c] / 1000;
      if ((int)b == place || path == 0) continue;
      if (path_sums[b] == 0) reached[reached_count++] = b;
      path_sums[b] += (double)path;
    }
  }
  int64_t other = bound_paths(0, rest, s);
  contacts_most = other > 0 ? other : 0;
  for (int i = 0; i < reached_count; i++) {
    reached_most[i] = bound_paths(path_sums[reached[i]], rest, s);
    if (reached_most[i] > contacts_top) contacts_top = reached_most[i];
  }
}

static int64_t contact_points(uint32_t b) {
  const Signal *s = &signals[contacts_signal];
  if (degree((uint32_t)asking) == 0 || degree(b) == 0) return 0;
  int64_t sum = 0;
  if (degree(b) <= 16 + 4 * degree((uint32_t)asking)) {
    for (uint32_t j = tie_starts[b]; j < tie_starts[b + 1]; j++) {
      uint32_t c = tie_contacts[j];
      if (own_ties[c]) sum += (int64_t)own_ties[c] * tie_strengths[j] * tie_rarities[c] / 1000;
    }
  } else {
    for (uint32_t i = tie_starts[asking]; i < tie_starts[asking + 1]; i++) {
      uint32_t c = tie_contacts[i], low = tie_starts[b], high = tie_starts[b + 1];
      while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (tie_contacts[middle] < c) low = middle + 1; else high = middle;
      }
      if (low < tie_starts[b + 1] && tie_contacts[low] == c)
        sum += (int64_t)tie_strengths[i] * tie_strengths[low] * tie_rarities[c] / 1000;
    }
  }
  return s->points[value_of_paths((double)sum, s)];
}

/* Parts that say anything, and what they give at most. */
static Part *active[64];
static int active_count;

static void prepare(int place) {
  most_sums[0] = most_sums[1] = bias;
  active_count = 0;
  for (int i = 0; i < part_count; i++) {
    Part *p = &parts[i];
    if (p->signal->shape == RECORD) {
      int own = rows[(long)place * width + p->signal->at];
      p->active = 1;
      most_sums[1] += own == 0 ? 0 : p->signal->points[own - 1];
      p->kind = BY_SET;
    } else {
      if (p->signal->shape == OVERLAP) prepare_overlap(p, place); else prepare_affinity(p, place);
      if (!p->active) continue;
      if (p->tables) p->told = table_for(p, set_of(p->own, place));
      p->kind = p->tables ? BY_SET : p->signal->shape == OVERLAP && p->region_count == 0 ? BY_TERMS : ANEW;
    }
    if (p->sides & 1) most_sums[0] += p->most;
    if (p->sides & 2) most_sums[1] += p->most;
    active[active_count++] = p;
  }
  if (contacts_signal >= 0) {
    prepare_contacts(place);
    most_sums[0] += contacts_most;
    most_sums[1] += contacts_most;
  }
}

static inline int64_t raw(int64_t f, int64_t g) { return even * (f + g) + less * (f < g ? f : g); }

/* The best k: a heap with the worst at its root. */
typedef struct { int64_t score; uint32_t rank, place; } Kept;
static Kept heap[1024];
static int kept_count;

static inline int is_worse(const Kept *a, const Kept *b) {
  return a->score < b->score || (a->score == b->score && a->rank > b->rank);
}

static void keep(Kept one) {
  int i;
  if (kept_count < k) {
    for (i = kept_count++; i > 0 && is_worse(&one, &heap[(i - 1) / 2]); i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
  } else {
    for (i = 0;;) {
      int child = 2 * i + 1;
      if (child >= kept_count) break;
      if (child + 1 < kept_count && is_worse(&heap[child + 1], &heap[child])) child++;
      if (is_worse(&one, &heap[child])) break;
      heap[i] = heap[child];
      i = child;
    }
  }
  heap[i] = one;
  if (kept_count == k && heap[0].score * scale > floor_raw) floor_raw = heap[0].score * scale;
}

/* Thousandths of the weight that is known, of both sides together. */
static int confidence(uint32_t place) {
  int64_t known = 0, all = 0;
  for (int i = 0; i < signal_count; i++) all += 2 * llabs((int64_t)signals[i].weight);
  for (int i = 0; i < active_count; i++) {
    const Part *p = active[i];
    int64_t weight = llabs((int64_t)p->signal->weight) * (p->sides == 3 ? 2 : 1);
    if (p->signal->shape == RECORD) {
      if (rows[(long)place * width + p->signal->at]) known += weight;
      if (rows[(long)asking * width + p->signal->at]) known += weight;
    } else if (p->signal->shape == OVERLAP) known += set_of(p->column, (int)place) ? weight : 0;
    else known += known_cells(p, set_of(p->column, (int)place)) ? weight : 0;
  }
  if (contacts_signal >= 0 && degree((uint32_t)asking) && degree(place)) known += 2 * llabs((int64_t)signals[contacts_signal].weight);
  return all == 0 ? 0 : (int)(1000 * known / all);
}

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }

/* Scores a candidate as far as it can still reach the floor; `rise` is what ties can give above the most of others. */
static inline void look_at(uint32_t place, int64_t f, int64_t g, int64_t rise) {
  const int32_t *row = rows + (long)place * width;
  f += rise; g += rise;
  for (int i = 0; i < active_count; i++) {
    Part *p = active[i];
    const int32_t *at = row + p->column->at;
    int32_t points;
    if (p->kind == BY_SET) {
      points = p->told[*at];
      if (points == UNTOLD) points = p->told[*at] = points_anew(p, (uint32_t)*at);
    } else if (p->kind == BY_TERMS) {
      uint32_t two = (uint32_t)at[0], more = (uint32_t)at[1];
      const uint16_t *v = p->table.values;
      if (two == 0) points = 0;
      else if ((two & 0xffff) == OVERFLOW) points = points_anew(p, p->column->sets[place]);
      else points = p->by_sum[v[two & 0xffff] + v[two >> 16] + v[more & 0xffff] + v[more >> 16]];
    } else points = points_anew(p, p->column->sets[place]);
    int64_t lack = points - p->most;
    if (p->sides & 1) f += lack;
    if (p->sides & 2) g += lack;
    if (raw(f, g) < floor_raw) return;
  }
  if (contacts_signal >= 0) {
    int64_t lack = contact_points(place) - contacts_most - rise;
    f += lack; g += lack;
  }
  if (raw(f, g) < floor_raw) return;
  Kept one = { floor_div(raw(f, g), scale), rank_of[place], place };
  if (kept_count == k && !is_worse(&heap[0], &one)) return;
  if ((int)place == asking || (least_confidence > 0 && confidence(place) < least_confidence)) return;
  keep(one);
}

static inline int is_set(const uint32_t *bits, uint32_t place) { return (bits[place >> 5] >> (place & 31)) & 1; }

static int best_first(const void *p, const void *q) { return is_worse(p, q) ? 1 : -1; }

/* After one round that warms up; of each query the median counts. */
#define ROUNDS 3

static int by_size(const void *p, const void *q) {
  double a = *(const double *)p, b = *(const double *)q;
  return a < b ? -1 : a > b;
}

static double median(double *times) {
  qsort(times, ROUNDS, sizeof *times, by_size);
  return times[ROUNDS / 2];
}

static void print_answer(double us) {
  qsort(heap, (size_t)kept_count, sizeof *heap, best_first);
  printf("%.3f", us);
  for (int i = 0; i < kept_count; i++) printf(" %u:%lld", heap[i].place, (long long)heap[i].score);
  printf("\n");
}

/* Asks everybody in rounds. */
static void print_answers(void (*ask)(int place)) {
  double *times = malloc((size_t)asked_count * ROUNDS * sizeof *times);
  for (int round = -1; round < ROUNDS; round++)
    for (long q = 0; q < asked_count; q++) {
      double begun = now_us();
      ask((int)asked[q]);
      if (round >= 0) times[q * ROUNDS + round] = now_us() - begun;
      if (round == ROUNDS - 1) print_answer(median(times + q * ROUNDS));
    }
}
