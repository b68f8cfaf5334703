#include "load/syntax.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "load/codes.h"

namespace avtal::load {
namespace {

using model::LocalText;

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
    return words(failure.start,
                 {"Texten som börjar här avslutas aldrig: filen tar slut.",
                  "The text that starts here never ends: the file does."},
                 {"Sätt \" i slutet av texten. Är filen hel?",
                  "Put \" at the end of the text. Is the file complete?"});
  }
  if (!before(bytes, bytes.size())) {
    return words(0, {"Filen är tom.", "The file is empty."},
                 {"Välj en fil med avtal i JSON.", "Choose a file of agreements in JSON."});
  }
  if (failure.opener) {
    const std::string bracket(1, bytes[*failure.opener]);
    return words(bytes.size(),
                 {"Filen tar slut här, men " + bracket + " från rad {line} är inte stängd.",
                  "The file ends here, but the " + bracket + " on line {line} is not closed."},
                 {"Är filen hel? Lägg annars till det som saknas.",
                  "Is the file complete? Otherwise add what is missing."});
  }
  return words(bytes.size(), {"Filen tar slut mitt i.", "The file ends too early."},
               {"Är filen hel?", "Is the file complete?"});
}

SyntaxWords bad_text(std::string_view bytes, const SyntaxFailure& failure) {
  const std::size_t last = failure.end - 1;
  const char c = bytes[last];
  if (c == '\n' || c == '\r') {
    return words(failure.start,
                 {"Texten som börjar här slutar inte på samma rad.",
                  "The text that starts here does not end on the same line."},
                 {"Sätt \" i slutet av texten. En radbrytning inuti en text skrivs \\n.",
                  "Put \" at the end of the text. A line break within a text is written \\n."});
  }
  if (static_cast<unsigned char>(c) < 0x20) {
    return words(last,
                 {"Här står ett styrtecken, till exempel en tabb, mitt i en text.",
                  "There is a control character, such as a tab, within a text here."},
                 {"Byt det mot ett mellanslag. En tabb skrivs \\t.",
                  "Replace it by a space. A tab is written \\t."});
  }
  const std::size_t escape = bytes.rfind('\\', last);
  const std::size_t offset =
      escape == std::string_view::npos || escape < failure.start ? last : escape;
  const LocalText found = in_quotes(bytes.substr(offset, failure.end - offset));
  return words(offset,
               {"”" + found.sv + "” betyder inget i en JSON-text.",
                "“" + found.sv + "” means nothing in a JSON text."},
               {"Skriv \\\\ för ett bakstreck och \\\" för ett citattecken.",
                "Write \\\\ for a backslash and \\\" for a quotation mark."});
}

SyntaxWords bad_number(std::string_view bytes, const SyntaxFailure& failure) {
  const LocalText found = word_at(bytes, failure.start);
  return words(failure.start,
               {"”" + found.sv + "” är inte ett tal som går att läsa.",
                "“" + found.sv + "” is not a number that can be read."},
               {"Skriv talet med siffror och decimalpunkt: 12 eller 12.5.",
                "Write the number in digits with a decimal point: 12 or 12.5."});
}

/// Is a key the only thing that may stand at the failure?
bool wants_key(std::string_view bytes, const SyntaxFailure& failure) {
  const bool in_object = failure.opener && bytes[*failure.opener] == '{';
  const auto previous = before(bytes, failure.start);
  return in_object && previous && (bytes[*previous] == ',' || bytes[*previous] == '{');
}

SyntaxWords missing_key(const SyntaxFailure& failure) {
  return words(failure.start,
               {"Här ska stå en nyckel inom citattecken.",
                "There should be a key within quotation marks here."},
               {"Skriv \"nyckel\": värde.", "Write \"key\": value."});
}

SyntaxWords bad_token(std::string_view bytes, const SyntaxFailure& failure) {
  const char c = bytes[failure.start];
  if (c == '/' || c == '#') {
    return words(failure.start,
                 {"Här står en kommentar. JSON har inga kommentarer.",
                  "There is a comment here. JSON has no comments."},
                 {"Ta bort kommentaren.", "Remove the comment."});
  }
  const LocalText found = word_at(bytes, failure.start);
  const bool is_quote = found.sv == "'" || found.sv == "”" || found.sv == "“" || found.sv == "’";
  if (is_quote) {
    return words(
        failure.start,
        {"Texter i JSON står inom raka citattecken (\"), inte inom " + found.sv + ".",
         "Texts in JSON stand within straight quotation marks (\"), not " + found.sv + "."},
        {"Byt " + found.sv + " mot \".", "Replace " + found.sv + " by \"."});
  }
  if (wants_key(bytes, failure)) return missing_key(failure);
  return words(failure.start,
               {"”" + found.sv + "” är inget som JSON känner till.",
                "“" + found.sv + "” is nothing that JSON knows."},
               {"Skriv en text inom \", ett tal, true, false eller null.",
                "Write a text within \", a number, true, false or null."});
}

SyntaxWords bad_closing(std::string_view bytes, const SyntaxFailure& failure) {
  const std::string found(1, bytes[failure.start]);
  const auto previous = before(bytes, failure.start);
  if (previous && bytes[*previous] == ',') {
    return words(*previous,
                 {"Här står ett kommatecken före " + found + ", fast inget kommer efter.",
                  "There is a comma before " + found + " here, though nothing follows."},
                 {"Ta bort kommatecknet.", "Remove the comma."});
  }
  if (previous && bytes[*previous] == ':') {
    return words(failure.start,
                 {"Här saknas ett värde efter kolonet.", "A value is missing after the colon."},
                 {"Skriv ett värde, eller ta bort nyckeln.", "Write a value, or remove the key."});
  }
  if (failure.opener) {
    const std::string open(1, bytes[*failure.opener]);
    return words(
        failure.start,
        {"Här står " + found + ", men " + open + " från rad {line} är inte stängd.",
         "There is " + found + " here, but the " + open + " on line {line} is not closed."},
        {"Stäng " + open + " först, eller ta bort " + found + ".",
         "Close " + open + " first, or remove " + found + "."});
  }
  return words(
      failure.start,
      {"Här stängs något som aldrig öppnades.", "Something is closed that was not opened."},
      {"Ta bort " + found + ".", "Remove " + found + "."});
}

SyntaxWords bad_separator(std::string_view bytes, const SyntaxFailure& failure) {
  const bool is_comma = bytes[failure.start] == ',';
  return words(
      failure.start,
      {std::string("Här står ett ") + (is_comma ? "kommatecken" : "kolon") +
           " som inte ska vara här.",
       std::string("There is a ") + (is_comma ? "comma" : "colon") + " that should not be here."},
      {"Ta bort det, eller lägg till det som saknas före.",
       "Remove it, or add what is missing before it."});
}

SyntaxWords bad_order(std::string_view bytes, const SyntaxFailure& failure) {
  const char c = bytes[failure.start];
  if (c == '\0') return bad_token(bytes, failure);
  if (c == '}' || c == ']') return bad_closing(bytes, failure);
  if (failure.colon_missing) {
    return words(failure.start,
                 {"Här saknas ett kolon mellan nyckeln och värdet.",
                  "A colon is missing between the key and the value."},
                 {"Skriv \"nyckel\": värde.", "Write \"key\": value."});
  }
  if (c == ',' || c == ':') return bad_separator(bytes, failure);
  if (wants_key(bytes, failure)) return missing_key(failure);
  const auto previous = before(bytes, failure.start);
  const bool zero_first =
      is_digit(c) && previous && *previous + 1 == failure.start && bytes[*previous] == '0';
  if (zero_first) {
    return words(*previous,
                 {"Ett tal får inte börja med noll.", "A number may not begin with a zero."},
                 {"Ta bort nollan, eller skriv det som en text inom \".",
                  "Remove the zero, or write it as a text within \"."});
  }
  return words(failure.start, {"Här saknas ett kommatecken.", "A comma is missing here."},
               {"Sätt ett kommatecken efter värdet före.", "Put a comma after the value before."});
}

SyntaxWords after_end(const SyntaxFailure& failure) {
  return words(failure.start,
               {"Här står något mer, fast det yttersta objektet är slut.",
                "There is something more here, though the outermost object has ended."},
               {"Ta bort det. Kanske står en } för mycket tidigare i filen.",
                "Remove it. Perhaps there is one } too many earlier in the file."});
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
