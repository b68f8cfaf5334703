#include "load/syntax.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "load/codes.h"
#include "load/messages.h"

namespace avtal::load {
namespace {

using model::LocalText;

constexpr std::string_view kLine = "{line}";  // filled in where the line is known

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The last byte before `offset` that is not white space.
std::optional<std::size_t> before(std::string_view bytes, std::size_t offset) {
  while (offset > 0) {
    --offset;
    if (!is_space(bytes[offset])) return offset;
  }
  return std::nullopt;
}

/// The word, number or single character at `offset`, for quoting.
LocalText word_at(std::string_view bytes, std::size_t offset) {
  std::size_t end = offset;
  while (end < bytes.size() && (is_letter(bytes[end]) || is_digit(bytes[end]) ||
                                bytes[end] == '.' || bytes[end] == '+' || bytes[end] == '-')) {
    ++end;
  }
  if (end == offset) base::next_code_point(bytes, end);
  return in_quotes(bytes.substr(offset, end - offset));
}

SyntaxWords words(std::size_t offset, LocalText message, LocalText mend) {
  return {offset, std::move(message), std::move(mend)};
}

SyntaxWords unfinished(std::string_view bytes, const SyntaxFailure& failure) {
  if (failure.in_text) {
    return words(failure.start, said(messages::unfinished_text), said(messages::end_text));
  }
  if (!before(bytes, bytes.size())) {
    return words(0, said(messages::file_empty), said(messages::choose_file));
  }
  if (failure.opener) {
    const std::string bracket(1, bytes[*failure.opener]);
    return words(bytes.size(), said(messages::ends_unclosed, bracket, kLine),
                 said(messages::add_rest));
  }
  return words(bytes.size(), said(messages::ends_early), said(messages::is_complete));
}

SyntaxWords bad_text(std::string_view bytes, const SyntaxFailure& failure) {
  const std::size_t last = failure.end - 1;
  const char c = bytes[last];
  if (c == '\n' || c == '\r') {
    return words(failure.start, said(messages::text_over_lines),
                 said(messages::end_text_or_escape_line));
  }
  if (static_cast<unsigned char>(c) < 0x20) {
    return words(last, said(messages::control_character), said(messages::replace_by_space));
  }
  const std::size_t escape = bytes.rfind('\\', last);
  const std::size_t offset =
      escape == std::string_view::npos || escape < failure.start ? last : escape;
  const LocalText found = in_quotes(bytes.substr(offset, failure.end - offset));
  return words(offset, said(messages::bad_escape, found.sv), said(messages::write_escape));
}

SyntaxWords bad_number(std::string_view bytes, const SyntaxFailure& failure) {
  const LocalText found = word_at(bytes, failure.start);
  return words(failure.start, said(messages::bad_number, found.sv), said(messages::write_number));
}

/// Is a key the only thing that may stand at the failure?
bool wants_key(std::string_view bytes, const SyntaxFailure& failure) {
  const bool in_object = failure.opener && bytes[*failure.opener] == '{';
  const auto previous = before(bytes, failure.start);
  return in_object && previous && (bytes[*previous] == ',' || bytes[*previous] == '{');
}

SyntaxWords missing_key(const SyntaxFailure& failure) {
  return words(failure.start, said(messages::key_missing), said(messages::write_key));
}

SyntaxWords bad_token(std::string_view bytes, const SyntaxFailure& failure) {
  const char c = bytes[failure.start];
  if (c == '/' || c == '#') {
    return words(failure.start, said(messages::comment), said(messages::remove_comment));
  }
  const LocalText found = word_at(bytes, failure.start);
  const bool is_quote = found.sv == "'" || found.sv == "”" || found.sv == "“" || found.sv == "’";
  if (is_quote) {
    return words(failure.start, said(messages::other_quotes, found.sv),
                 said(messages::replace_quotes, found.sv));
  }
  if (wants_key(bytes, failure)) return missing_key(failure);
  return words(failure.start, said(messages::bad_word, found.sv), said(messages::write_value));
}

SyntaxWords bad_closing(std::string_view bytes, const SyntaxFailure& failure) {
  const std::string found(1, bytes[failure.start]);
  const auto previous = before(bytes, failure.start);
  if (previous && bytes[*previous] == ',') {
    return words(*previous, said(messages::comma_before_closing, found),
                 said(messages::remove_comma));
  }
  if (previous && bytes[*previous] == ':') {
    return words(failure.start, said(messages::value_missing), said(messages::write_or_remove_key));
  }
  if (failure.opener) {
    const std::string open(1, bytes[*failure.opener]);
    return words(failure.start, said(messages::other_closing, found, open, kLine),
                 said(messages::close_first, open, found));
  }
  return words(failure.start, said(messages::closed_unopened), said(messages::remove, found));
}

SyntaxWords bad_separator(std::string_view bytes, const SyntaxFailure& failure) {
  const bool is_comma = bytes[failure.start] == ',';
  return words(failure.start, said(messages::stray_separator, is_comma ? "comma" : "colon"),
               said(messages::remove_or_add_before));
}

SyntaxWords bad_order(std::string_view bytes, const SyntaxFailure& failure) {
  const char c = bytes[failure.start];
  if (c == '\0') return bad_token(bytes, failure);
  if (c == '}' || c == ']') return bad_closing(bytes, failure);
  if (failure.colon_missing) {
    return words(failure.start, said(messages::colon_missing), said(messages::write_key));
  }
  if (c == ',' || c == ':') return bad_separator(bytes, failure);
  if (wants_key(bytes, failure)) return missing_key(failure);
  const auto previous = before(bytes, failure.start);
  const bool zero_first =
      is_digit(c) && previous && *previous + 1 == failure.start && bytes[*previous] == '0';
  if (zero_first) {
    return words(*previous, said(messages::zero_first), said(messages::remove_zero));
  }
  return words(failure.start, said(messages::comma_missing), said(messages::put_comma));
}

SyntaxWords after_end(const SyntaxFailure& failure) {
  return words(failure.start, said(messages::after_end), said(messages::remove_rest));
}

}  // namespace

SyntaxWords describe(std::string_view bytes, const SyntaxFailure& failure) {
  using Kind = SyntaxFailure::Kind;
  const bool at_end = failure.kind == Kind::end_of_file || failure.start >= bytes.size();
  if (at_end) return unfinished(bytes, failure);
  switch (failure.kind) {
    case Kind::text:
      return bad_text(bytes, failure);
    case Kind::number:
      return bad_number(bytes, failure);
    case Kind::order:
      return bad_order(bytes, failure);
    case Kind::after_end:
      return after_end(failure);
    case Kind::token:
    case Kind::end_of_file:
      break;
  }
  return bad_token(bytes, failure);
}

}  // namespace avtal::load
