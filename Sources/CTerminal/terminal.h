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
  /* Not the descriptor that ncurses writes to; that one is turned away from the terminal while a frame is counted. */
  int output;
  /* A file in memory where frames are counted; -1 where they are not. */
  int meter;
  /* Bytes that went past ncurses; where frames are counted, those of the frames too. */
  int64_t sent;
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

/* meter.c */
/* Turns ncurses away from the terminal; false where nothing is counted. */
bool ct_meter_begin(void);
/* Sends what ncurses wrote since, and turns it back. False if the terminal is gone. */
bool ct_meter_end(void);

/* restore.c */
void ct_restore_prepare(void);
/* Between arming and disarming, a crash gives the terminal back first. */
void ct_restore_arm(bool armed);

#endif
