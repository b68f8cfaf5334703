#pragma once
// What characters are, beyond ASCII: which draw nothing, which stand between words, which stand
// over others. Internal to the files that read texts letter by letter.

#include <string_view>

namespace avtal::base {

/// Draws nothing but changes, hides or reorders what stands around it.
bool is_invisible(char32_t code_point);
/// Outside ASCII: stands between words. What is in no table is taken for a letter.
bool is_separator(char32_t code_point);
bool is_line_or_tab(char32_t code_point);
/// Formatting that comes along when text is pasted from a word processor, a PDF file or the web,
/// and that shows nothing: where a word may be broken, how characters join, where the writing
/// turns.
bool is_formatting(char32_t code_point);
/// Letters that some programs print as one sign; empty for all others.
std::string_view apart(char32_t code_point);
/// Controls, noncharacters and what is invisible.
bool is_unsafe(char32_t code_point);
/// A mark of any script that stands over, under or in the letter before it.
bool is_drawn_over(char32_t code_point);
/// The marks that letters of Latin script are made with.
bool is_combining_mark(char32_t code_point);

}  // namespace avtal::base
