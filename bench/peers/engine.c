/*
 * kontor's ranking over columns in C, algorithm and layout alike: pairs of the lists of what both sides have in common,
 * the most telling first; twelve bytes a candidate before its row is touched; both in batches, so that memory answers many
 * questions at once.
 * gcc -O3 -march=native engine.c -lm; then ./engine <folder>
 */
#include "index.h"

/* One overlap's lists in falling order of worth; without[m] is what is left for whoever stands in none of the first m. */
typedef struct { uint32_t term; int value, region; } Match;
typedef struct { uint32_t *terms; int64_t *without; int count; } Facet;
typedef struct { uint32_t *terms; uint8_t *facets; int64_t *bounds; int count; } Side;
static Side sides[2];

static int by_rarity(const void *p, const void *q) {
  const Match *a = p, *b = q;
  return a->value != b->value ? b->value - a->value : (a->term < b->term ? -1 : a->term > b->term);
}

static void order_facet(Part *p, Facet *facet) {
  static Match *matches;
  static int room;
  int count = p->table.count;
  for (int r = 0; r < p->region_count; r++) count += p->regions[r].count;
  if (count + 1 > room) { room = 2 * count + 64; matches = realloc(matches, (size_t)room * sizeof *matches); }
  int n = 0;
  for (int r = -1; r < p->region_count; r++) {
    Rarities *t = r < 0 ? &p->table : &p->regions[r];
    for (int i = 0; i < t->count; i++) matches[n++] = (Match){ t->touched[i] + 1, t->values[t->touched[i] + 1], r + 1 };
  }
  qsort(matches, (size_t)n, sizeof *matches, by_rarity);
  int empty_at = n;
  for (int i = n - 1; i >= 0; i--) if (points_at_sum(p, matches[i].value) < 0) empty_at = i;
  facet->count = n + 1;
  for (int i = 0, j = 0; i <= n; i++) {
    if (i == empty_at) facet->terms[j++] = 0;
    if (i < n) facet->terms[j++] = matches[i].term;
  }
  /* From behind: whoever is in none of the lists has points at 0; of a region only the best counts. */
  int best_of[MOST_REGIONS + 1] = { 0 };
  int64_t sum = 0;
  int with_empty = 0, at = n + 1;
  facet->without[at--] = points_at_sum(p, 0);
  for (int i = n; i >= 0; i--) {
    if (i == empty_at) {
      with_empty = 1;
      int64_t points = points_at_sum(p, sum);
      facet->without[at--] = points > 0 ? points : 0;
    }
    if (i == 0) break;
    Match *m = &matches[i - 1];
    sum += m->region == 0 ? m->value : m->value - best_of[m->region];
    if (m->region > 0) best_of[m->region] = m->value;
    int64_t points = points_at_sum(p, sum);
    facet->without[at--] = with_empty && points < 0 ? 0 : points;
  }
}

static void fill_side(int number) {
  static Facet facets[FACETS];
  Side *side = &sides[number];
  int there[FACETS], at[FACETS] = { 0 };
  for (int f = 0; f < FACETS; f++) {
    if (!facets[f].terms) {
      facets[f].terms = malloc(4 * ((size_t)term_count * 4 + 8));
      facets[f].without = malloc(8 * ((size_t)term_count * 4 + 8));
    }
    there[f] = facet_parts[number][f]->active;
    if (there[f]) order_facet(facet_parts[number][f], &facets[f]);
  }
  int64_t bound = most_sums[number];
  side->count = 0;
  side->bounds[0] = bound;
  for (;;) {
    int next = -1;
    int64_t most = INT64_MIN;
    for (int f = 0; f < FACETS; f++) {
      if (!there[f] || at[f] >= facets[f].count) continue;
      int64_t difference = facets[f].without[at[f]] - facets[f].without[facets[f].count];
      if (difference > most) { next = f; most = difference; }
    }
    if (next < 0) return;
    int list = at[next]++;
    side->terms[side->count] = facets[next].terms[list];
    side->facets[side->count++] = (uint8_t)next;
    bound += facets[next].without[list + 1] - facets[next].without[list];
    side->bounds[side->count] = bound;
  }
}

static uint32_t *seen;
static void flush(void) {
  int left = keep_by_heads();
  batched = 0;
  for (int i = 0; i < left; i++) __builtin_prefetch(rows + (long)batch[i] * width);
  for (int i = 0; i < left; i++) look_at(batch[i], most_sums[0], most_sums[1], batch_rise[i]);
}

static void collect(uint32_t place, const int32_t *head, int64_t rise) {
  batch[batched] = place;
  memcpy(batch_heads + 3 * batched, head, 12);
  batch_rise[batched++] = rise;
  if (batched == BATCH) flush();
}

/* `listed` are the heads of the list, if they stand beside it. */
static void look_at_stretch(const uint32_t *places, const int32_t *listed, uint32_t from, uint32_t to) {
  for (uint32_t i = from; i < to; i++) {
    uint32_t place = places[i], word = place >> 5, bit = 1u << (place & 31);
    if ((seen[word] & bit) || !(open_bits[word] & bit)) continue;
    seen[word] |= bit;
    collect(place, listed ? listed + 3 * (long)i : heads + 3 * (long)place, 0);
  }
}

static void look_at_all(void) {
  for (uint32_t word = 0; word < (uint32_t)(size + 31) / 32; word++)
    for (uint32_t free_bits = open_bits[word] & ~seen[word]; free_bits; free_bits &= free_bits - 1)
      look_at(32 * word + (uint32_t)__builtin_ctz(free_bits), most_sums[0], most_sums[1], 0);
  memset(seen, 0xff, 4 * (size_t)((size + 31) / 32));
}

static void look_at_cell(int i, int j, int *wide_done) {
  int has_one = i < sides[0].count, has_other = j < sides[1].count;
  if (!has_one && !has_other) { look_at_all(); return; }
  if (!has_other || !has_one) {
    const Lists *l = has_one ? &lists[0][sides[0].facets[i]] : &lists[1][sides[1].facets[j]];
    uint32_t term = has_one ? sides[0].terms[i] : sides[1].terms[j];
    look_at_stretch(l->places, NULL, l->starts[term], l->starts[term + 1]);
    return;
  }
  int one = sides[0].facets[i], other = sides[1].facets[j];
  const Pairs *p = &pairs[one][other];
  if (!((*wide_done >> (one * FACETS + other)) & 1)) {
    *wide_done |= 1 << (one * FACETS + other);
    look_at_stretch(p->wide, NULL, 0, (uint32_t)p->wide_count);
  }
  uint32_t low = p->firsts[sides[0].terms[i]], high = p->firsts[sides[0].terms[i] + 1], end = high;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (p->keys[middle] < sides[1].terms[j]) low = middle + 1; else high = middle;
  }
  if (low < end && p->keys[low] == sides[1].terms[j]) look_at_stretch(p->places, p->heads, p->starts[low], p->starts[low + 1]);
}

static void look_by_lists(void) {
  int wide_done = 0;
  for (int i = 0; i <= sides[0].count; i++)
    for (int j = 0; j <= sides[1].count; j++) {
      if (raw(sides[0].bounds[i], sides[1].bounds[j]) < floor_raw) {
        if (j == 0) { flush(); return; }
        break;
      }
      look_at_cell(i, j, &wide_done);
    }
  flush();
}

static void look_at_reached(void) {
  for (int i = 0; i < reached_count; i++)
    if (is_set(open_bits, reached[i])) collect(reached[i], heads + 3 * (long)reached[i], reached_most[i] - contacts_most);
  flush();
}

static void top(int place) {
  prepare(place);
  prepare_heads();
  kept_count = 0;
  floor_raw = threshold;
  memset(seen, 0, 4 * (size_t)((size + 31) / 32));
  int64_t rise = contacts_signal >= 0 ? contacts_top - contacts_most : 0;
  if (rise > 0) for (int i = 0; i < reached_count; i++) seen[reached[i] >> 5] |= 1u << (reached[i] & 31);
  fill_side(0);
  fill_side(1);
  int is_first = rise > sides[0].bounds[0] - sides[0].bounds[sides[0].count];
  if (rise > 0 && is_first) look_at_reached();
  look_by_lists();
  if (rise > 0 && !is_first) look_at_reached();
}

int main(int argc, char **argv) {
  if (argc < 2) fail("use", "engine <folder>");
  read_layout(argv[1]);
  bind_layout();
  make_parts();
  make_index();
  seen = malloc(4 * (size_t)((size + 31) / 32));
  for (int s = 0; s < 2; s++) {
    sides[s].terms = malloc(4 * ((size_t)term_count * 8 + 16));
    sides[s].facets = malloc((size_t)term_count * 8 + 16);
    sides[s].bounds = malloc(8 * ((size_t)term_count * 8 + 17));
  }
  print_answers(top);
  return 0;
}
