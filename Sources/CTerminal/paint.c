/* Cells to the screen. ncurses keeps the picture of what the terminal shows and sends the difference. */
#include <poll.h>
#include <wchar.h>

#include "terminal.h"

int32_t ct_define_pair(int32_t pair, int32_t ink, int32_t ground) {
  if (!has_colors()) return 0;
  /* Where the terminal cannot name its own colours, grey on black is the safest guess. */
  if (!ct_terminal.default_colors) {
    if (ink < 0) ink = COLOR_WHITE;
    if (ground < 0) ground = COLOR_BLACK;
  }
  return init_extended_pair(pair, ink, ground) == OK;
}

static attr_t attributes(uint32_t emphasis) {
  attr_t result = A_NORMAL;
  if ((emphasis & CT_BOLD) != 0) result |= A_BOLD;
  if ((emphasis & CT_DIM) != 0) result |= A_DIM;
  if ((emphasis & CT_UNDERLINE) != 0) result |= A_UNDERLINE;
  if ((emphasis & CT_REVERSE) != 0) result |= A_REVERSE;
  return result;
}

static bool write_cell(int row, int column, const wchar_t *text, attr_t weight, int pair) {
  cchar_t cell;
  /* Pairs beyond a short go through the last argument (ncurses' extended colours). */
  if (setcchar(&cell, text, weight, 0, &pair) != OK) return false;
  return mvadd_wchnstr(row, column, &cell, 1) == OK;
}

void ct_put(
  int32_t row, int32_t column, const uint32_t *scalars, int32_t count, int32_t width, uint32_t emphasis,
  int32_t pair) {
  if (ct_terminal.screen == NULL || count < 1 || row < 0 || column < 0 || width < 1) return;
  if (row >= getmaxy(stdscr) || column >= getmaxx(stdscr)) return;
  wchar_t text[CCHARW_MAX + 1] = {0};
  int kept = 0;
  for (int32_t index = 0; index < count && kept < CCHARW_MAX; index++) {
    wchar_t scalar = (wchar_t)scalars[index];
    /* After the base only marks may follow; the rest would be counted as columns. */
    if (kept > 0 && wcwidth(scalar) != 0) continue;
    text[kept++] = scalar;
  }
  attr_t weight = attributes(emphasis);
  /* Where the system counts other columns than we do, the rest of the row would shift. */
  bool fits = wcwidth(text[0]) == width && column + width <= getmaxx(stdscr);
  if (fits && write_cell(row, column, text, weight, pair)) return;
  for (int32_t offset = 0; offset < width && column + offset < getmaxx(stdscr); offset++) {
    write_cell(row, column + offset, L"?", weight, pair);
  }
}

void ct_place_cursor(int32_t row, int32_t column, int32_t visible) {
  if (ct_terminal.screen == NULL) return;
  if (row >= 0 && column >= 0 && row < getmaxy(stdscr) && column < getmaxx(stdscr)) move(row, column);
  if (ct_terminal.shown_cursor != visible) {
    ct_terminal.shown_cursor = visible;
    curs_set(visible != 0);
  }
}

void ct_forget(void) {
  if (ct_terminal.screen == NULL) return;
  erase();
  clearok(curscr, TRUE);
}

int32_t ct_flush(int32_t synchronized) {
  static const uint8_t begin[] = "\033[?2026h";
  static const uint8_t end[] = "\033[?2026l";
  if (ct_terminal.screen == NULL) return 0;
  if (synchronized) ct_write(begin, sizeof begin - 1);
  bool counted = ct_meter_begin();
  wnoutrefresh(stdscr);
  doupdate();
  if (counted && !ct_meter_end()) return 0;
  ct_track_drags();
  if (synchronized) ct_write(end, sizeof end - 1);
  /* ncurses does not say whether its write worked. */
  struct pollfd out = {.fd = ct_terminal.output, .events = 0};
  return !(poll(&out, 1, 0) > 0 && (out.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0);
}
