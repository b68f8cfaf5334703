#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "export/ics.h"

using namespace avtal;
using namespace avtal::exporting;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t from = 0;
  for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", from)) {
    lines.push_back(text.substr(from, at - from));
    from = at + 2;
  }
  CHECK(from == text.size());  // every line is ended
  return lines;
}

std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ")) {
    text.erase(at, 3);
  }
  return text;
}

Calendar one_event() {
  return {"Avtal; med, tecken",
          base::day_of(2026, 11, 23),
          {{"notice-a@x", base::day_of(2024, 2, 29), "Sista dag: A, B; C\\D", "Rad 1\nRad 2",
            "https://avtal.exempel.se/#id=a", true}}};
}

}  // namespace

TEST_CASE("a day to remember is an event of the whole day") {
  const std::string text = to_ics(one_event());
  CHECK(text.find("DTSTART;VALUE=DATE:20240229\r\n") != std::string::npos);
  CHECK(text.find("DTEND;VALUE=DATE:20240301\r\n") != std::string::npos);
  CHECK(text.find("DTSTAMP:20261123T000000Z\r\n") != std::string::npos);
  CHECK(text.find("STATUS:TENTATIVE\r\n") != std::string::npos);
  const auto lines = lines_of(text);
  CHECK(lines.front() == "BEGIN:VCALENDAR");
  CHECK(lines.back() == "END:VCALENDAR");
}

TEST_CASE("an event reminds, and a later edition of the data is the one that holds") {
  Calendar calendar = one_event();
  const auto sequence_of = [](const Calendar& of) {
    const std::string text = to_ics(of);
    return std::stoi(text.substr(text.find("SEQUENCE:") + 9));
  };
  const std::string text = unfolded(to_ics(calendar));
  CHECK(text.find("TRIGGER:-P60D\r\n") != std::string::npos);
  CHECK(text.find("TRIGGER:-P7D\r\n") != std::string::npos);
  CHECK(text.find("ACTION:DISPLAY\r\n") != std::string::npos);
  const int before = sequence_of(calendar);
  calendar.stamp = base::plus_days(calendar.stamp, 1);
  CHECK(sequence_of(calendar) > before);
}

TEST_CASE("signs with a meaning of their own are escaped") {
  const std::string text = unfolded(to_ics(one_event()));
  CHECK(text.find("SUMMARY:Sista dag: A\\, B\\; C\\\\D\r\n") != std::string::npos);
  CHECK(text.find("DESCRIPTION:Rad 1\\nRad 2\r\n") != std::string::npos);
  CHECK(text.find("X-WR-CALNAME:Avtal\\; med\\, tecken\r\n") != std::string::npos);
}

TEST_CASE("long lines are folded between characters and come back whole") {
  Calendar calendar = one_event();
  std::string& words = calendar.events[0].description;
  words.clear();
  for (int i = 0; i < 120; ++i) words += i % 3 == 0 ? "å" : i % 3 == 1 ? "–" : "x";
  const std::string text = to_ics(calendar);
  for (const std::string& line : lines_of(text)) {
    CHECK(line.size() <= 75);
    const auto first = static_cast<unsigned char>(line[line[0] == ' ' ? 1 : 0]);
    CHECK((first & 0xC0U) != 0x80U);
  }
  CHECK(unfolded(text).find("DESCRIPTION:" + words + "\r\n") != std::string::npos);
}

TEST_CASE("a calendar without events is one still") {
  const std::string text = to_ics({"Tom", base::day_of(2026, 1, 1), {}});
  CHECK(text.find("BEGIN:VEVENT") == std::string::npos);
  CHECK(text.find("END:VCALENDAR\r\n") != std::string::npos);
}
