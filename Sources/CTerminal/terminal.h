/* What the files of this target share. */
#ifndef TERMINAL_H
#define TERMINAL_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

#include "CTerminal.h"

/* The open terminal. */
struct terminal {
  SCREEN *screen;
  /* A pad: reading from a window would paint it first. */
  WINDOW *keys;
  FILE *input_file;
  FILE *output_file;
  int input;
  int output;
  bool kiosk;
  bool xterm_like;
  bool default_colors;
  bool captures_mouse;
  /* Whether the terminal was told to report the mouse being moved with its button held down. */
  bool tracks_drags;
  /* Whether the screen is ours now: not before opening, nor while the shell has it. */
  bool entered;
  int shown_cursor;
};

extern struct terminal ct_terminal;

/* input.c */
/* Tells the terminal to report drags, where the mouse is captured and that was not done yet. */
void ct_track_drags(void);

/* signals.c */
bool ct_signals_open(void);
void ct_signals_install(bool kiosk);
void ct_signals_remove(void);
/* Stops the process group as Ctrl-Z would, and comes back when it is continued. */
void ct_signals_stop(void);

/* restore.c */
void ct_restore_prepare(void);
/* Between arming and disarming, a crash gives the terminal back first. */
void ct_restore_arm(bool armed);

#endif
