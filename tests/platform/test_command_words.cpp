// The words for commands that go to web/ and come from there.
#include "platform/command_words.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "support/files.h"

using namespace avtal;
using document::Command;
using document::CommandKind;
using platform::command_of;
using platform::Errand;
using platform::word_of;

TEST_CASE("every command has a word of its own, which means it") {
  std::set<std::string> words;
  for (auto kind = static_cast<int>(CommandKind::none) + 1;
       kind <= static_cast<int>(document::kLastCommand); ++kind) {
    const Command command(static_cast<CommandKind>(kind));
    const std::string word = word_of(command);
    CAPTURE(word);
    CHECK(command_of(word) == command);
    CHECK(words.insert(word).second);
  }
  for (const document::TableKind table : document::kTableKinds) {
    for (const auto flavour : {document::CsvFlavour::excel, document::CsvFlavour::open}) {
      const Command command(table, flavour);
      const std::string word = word_of(command);
      CAPTURE(word);
      CHECK(command_of(word) == command);
      words.insert(word);
    }
  }
  CHECK(words.size() == static_cast<std::size_t>(document::kLastCommand) + 13);
}

TEST_CASE("no other word is a command") {
  CHECK(word_of(Command{}).empty());
  for (const char* const word :
       {"", "nothing", "print:", "print:most", "download-csv",
        "download-csv:", "download-csv:excel", "download-csv:excel:", "download-csv:open:secrets",
        "download-csv:paper:money", "download-csv:open:money:", "focus:menu:share", " print"}) {
    CAPTURE(word);
    CHECK_FALSE(command_of(word));
  }
}

TEST_CASE("the page knows every errand that it may be sent on") {
  const std::string page = test::bytes_of("web/boot.mjs");
  for (auto kind = 0; kind <= static_cast<int>(Errand::Kind::focus); ++kind) {
    std::string word = word_of(Errand{static_cast<Errand::Kind>(kind), ""});
    CAPTURE(word);
    CHECK(page.find('"' + word + '"') != std::string::npos);
  }
  CHECK(word_of(Errand{Errand::Kind::focus, "menu:share"}) == "focus:menu:share");
}
