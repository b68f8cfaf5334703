#include "export/ics.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.h"

namespace avtal::exporting {
namespace {

constexpr std::size_t kLineBytes = 75;
/// Time for a matter to be written and to come to a meeting, and a last week.
constexpr std::array kRemindersDaysBefore = {60, 7};

/// A line in pieces of at most 75 bytes, which never split a character.
std::string folded(std::string_view line) {
  std::string out;
  std::size_t limit = kLineBytes;
  while (line.size() > limit) {
    const std::string_view piece = base::truncated_utf8(line, limit);
    out += piece;
    out += "\r\n ";
    line.remove_prefix(piece.size());
    limit = kLineBytes - 1;  // the blank that continues counts too
  }
  out += line;
  return out + "\r\n";
}

std::string text_value(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

std::string compact(base::Day day) {
  std::string text = base::iso_text(day);
  text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
  return text;
}

/// Rings so many days before, as a note: nobody is called.
std::string reminder(int days, const std::string& summary) {
  return "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P" + std::to_string(days) + "D\r\n" +
         folded("DESCRIPTION:" + text_value(summary)) + "END:VALARM\r\n";
}

std::string event_text(const CalendarEvent& event, base::Day stamp) {
  std::string out = "BEGIN:VEVENT\r\n";
  out += folded("UID:" + text_value(event.uid));
  out += folded("DTSTAMP:" + compact(stamp) + "T000000Z");
  // A later edition of the data has a larger number: what it says holds, and moves the event.
  out += "SEQUENCE:" + std::to_string(std::max(stamp.number, 0)) + "\r\n";
  out += folded("DTSTART;VALUE=DATE:" + compact(event.day));
  out += folded("DTEND;VALUE=DATE:" + compact(base::plus_days(event.day, 1)));
  out += folded("SUMMARY:" + text_value(event.summary));
  if (!event.description.empty()) out += folded("DESCRIPTION:" + text_value(event.description));
  if (!event.url.empty()) out += folded("URL:" + event.url);
  out += folded(std::string("STATUS:") + (event.tentative ? "TENTATIVE" : "CONFIRMED"));
  out += "TRANSP:TRANSPARENT\r\n";
  for (const int days : kRemindersDaysBefore) out += reminder(days, event.summary);
  return out + "END:VEVENT\r\n";
}

}  // namespace

std::string to_ics(const Calendar& calendar) {
  std::string out =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Avtalskartan//SV\r\nCALSCALE:GREGORIAN\r\n"
      "METHOD:PUBLISH\r\n";
  out += folded("X-WR-CALNAME:" + text_value(calendar.name));
  for (const CalendarEvent& event : calendar.events) out += event_text(event, calendar.stamp);
  return out + "END:VCALENDAR\r\n";
}

}  // namespace avtal::exporting
