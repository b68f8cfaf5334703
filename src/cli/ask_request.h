#pragma once
// The words after `ask FILE`, sorted out before the file is read. Internal to the command.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "cli/arguments.h"
#include "export/ask.h"
#include "words/say.h"

namespace avtal::cli {

/// What somebody asks. Ids are as written; nobody has looked yet whether the dataset has them.
struct Request {
  std::string question;  // "in-force"
  words::Language language = words::Language::sv;
  bool json = false;
  std::optional<base::Day> on;  // missing: the dataset's own date
  std::optional<base::Day> known;
  base::Day from;
  base::Day to;
  int year = 0;  // --year of costs, --to of reprice
  std::optional<int> level;
  exporting::Within within;
  bool assumed = false;
  std::string service;
  std::string agreement;
  std::string flow;
  std::string organization;
  std::string payer;
  std::string payee;
  std::string about;
  std::string text;
  std::string error;  // what is wrong with the words; empty when nothing is
};

Request understand(const Arguments& arguments);

/// Months of an ISO 8601 duration of years and months: "P12M", "P1Y6M", "P2Y".
std::optional<int> months_of_duration(std::string_view text);

/// The word of `all` that is most like `word`; nothing when `all` is empty.
std::optional<std::string> nearest_word(std::string_view word, const std::vector<std::string>& all);

}  // namespace avtal::cli
