#include "cli/ask_request.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "base/text.h"
#include "cli/ask.h"
#include "words/ask_request.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

using namespace words;

constexpr int kMostMonths = 1200;  // a hundred years
constexpr int kFirstYear = 1900;   // those that dates in a dataset may have
constexpr int kLastYear = 2200;

/// A question with the options it takes besides --json, --lang and --known; a leading ! marks what
/// it cannot do without.
struct Question {
  const char* name;
  std::vector<std::string> options;
};

const std::vector<Question>& questions() {
  static const std::vector<Question> all = {
      {"in-force", {"--on"}},
      {"responsible", {"!--service", "--on"}},
      {"costs", {"!--year", "--payer", "--payee", "--service", "--assumed"}},
      {"reprice", {"!--flow", "!--to", "--level"}},
      {"notice", {"!--agreement", "--on"}},
      {"deadlines", {"--on", "--within"}},
      {"watch", {"--on"}},
      {"capacity", {}},
      {"questions", {"--about"}},
      {"coverage", {}},
      {"silent", {}},
      {"paired", {}},
      {"succession", {"!--organization"}},
      {"changes", {}},
      {"search", {}},
      {"compare", {"!--from", "!--to"}},
  };
  return all;
}

bool contains(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

std::optional<int> whole_number(std::string_view text) {
  if (text.empty() || text.size() > 4) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

/// Fills a Request; the first thing that is wrong stays as its error.
class Reader {
 public:
  explicit Reader(const Arguments& arguments) : arguments_(arguments) {
    request_.json = option(arguments, "--json").has_value();
    request_.assumed = option(arguments, "--assumed").has_value();
  }

  Request read() {
    language();
    const Question* question = asked();
    if (question == nullptr) return std::move(request_);
    request_.question = question->name;
    options(*question);
    operands();
    ids();
    days();
    numbers();
    return std::move(request_);
  }

 private:
  template <std::size_t N, class... With>
  void fail(const Phrase<N>& phrase, const With&... with) {
    if (request_.error.empty()) request_.error = words::say(request_.language, phrase, with...);
  }

  void language() {
    const std::string given = option(arguments_, "--lang").value_or("sv");
    if (given == "en") request_.language = words::Language::en;
    if (given != "sv" && given != "en") fail(ask_request::bad_language, given);
  }

  const Question* asked() {
    if (arguments_.operands.size() < 2) {
      fail(ask_request::no_question);
      return nullptr;
    }
    const std::string& name = arguments_.operands[1];
    std::vector<std::string> names;
    for (const Question& question : questions()) {
      if (name == question.name) return &question;
      names.emplace_back(question.name);
    }
    fail(ask_request::bad_question, name, *nearest_word(name, names));
    return nullptr;
  }

  void options(const Question& question) {
    for (const auto& [name, value] : arguments_.options) {
      const bool always = name == "--json" || name == "--lang" || name == "--known";
      const bool takes = contains(question.options, name) || contains(question.options, "!" + name);
      if (!always && !takes) fail(ask_request::odd_option, question.name, name);
    }
    for (const std::string& name : question.options) {
      if (name[0] != '!') continue;
      if (option(arguments_, name.substr(1)).value_or("").empty()) {
        fail(ask_request::missing_option, question.name, name.substr(1));
      }
    }
  }

  void operands() {
    const auto& operands = arguments_.operands;
    if (request_.question != "search") {
      if (operands.size() > 2) fail(ask_request::odd_word, request_.question, operands[2]);
      return;
    }
    for (std::size_t i = 2; i < operands.size(); ++i) {
      request_.text += (i > 2 ? " " : "") + operands[i];
    }
    if (request_.text.empty()) fail(ask_request::no_text);
  }

  void ids() {
    const auto take = [this](const char* name, std::string& into) {
      const auto given = option(arguments_, name);
      if (!given) return;
      if (given->empty()) fail(ask_request::empty_option, name);
      into = *given;
    };
    take("--service", request_.service);
    take("--agreement", request_.agreement);
    take("--flow", request_.flow);
    take("--organization", request_.organization);
    take("--payer", request_.payer);
    take("--payee", request_.payee);
    take("--about", request_.about);
  }

  std::optional<base::Day> day(const char* name) {
    const auto given = option(arguments_, name);
    if (!given) return std::nullopt;
    const auto day = base::parse_day(*given);
    if (!day) fail(ask_request::bad_day, name, *given);
    return day;
  }

  void days() {
    request_.on = day("--on");
    request_.known = day("--known");
    if (request_.question != "compare") return;
    request_.from = day("--from").value_or(base::Day{});
    request_.to = day("--to").value_or(base::Day{});
  }

  std::optional<int> year(const char* name) {
    const auto given = option(arguments_, name);
    if (!given) return std::nullopt;
    const auto year = whole_number(*given);
    if (year && *year >= kFirstYear && *year <= kLastYear) return year;
    fail(ask_request::bad_year, name, *given);
    return std::nullopt;
  }

  void numbers() {
    if (request_.question == "costs") request_.year = year("--year").value_or(0);
    if (request_.question == "reprice") request_.year = year("--to").value_or(0);
    request_.level = year("--level");
    const auto within = option(arguments_, "--within");
    if (!within) return;
    const auto months = months_of_duration(*within);
    if (!months) fail(ask_request::bad_duration, *within);
    request_.within = {*within, months.value_or(0)};
  }

  const Arguments& arguments_;
  Request request_;
};

}  // namespace

std::vector<std::string> ask_options() {
  return {"--on",    "--known", "--year",  "--within", "--service",      "--agreement", "--flow",
          "--payer", "--payee", "--about", "--level",  "--organization", "--from",      "--to"};
}

std::vector<std::string> ask_flags() { return {"--assumed"}; }

Request understand(const Arguments& arguments) { return Reader(arguments).read(); }

std::optional<int> months_of_duration(std::string_view text) {
  if (text.size() < 3 || text[0] != 'P') return std::nullopt;
  text.remove_prefix(1);
  int months = 0;
  for (const auto& [letter, each] : {std::pair{'Y', 12}, {'M', 1}}) {
    const std::size_t end = text.find(letter);
    if (end == std::string_view::npos) continue;
    const auto count = whole_number(text.substr(0, end));
    if (!count) return std::nullopt;
    months += *count * each;
    text.remove_prefix(end + 1);
  }
  if (!text.empty() || months > kMostMonths) return std::nullopt;
  return months;
}

std::optional<std::string> nearest_word(std::string_view word,
                                        const std::vector<std::string>& all) {
  constexpr int kFar = 64;
  const std::string_view asked = base::truncated_utf8(word, kFar);
  const std::string* best = nullptr;
  int least = kFar + 1;
  for (const std::string& one : all) {
    const int distance = base::edit_distance(asked, base::truncated_utf8(one, kFar), least);
    if (best == nullptr || distance < least) {
      best = &one;
      least = distance;
    }
  }
  if (best == nullptr) return std::nullopt;
  return *best;
}

}  // namespace avtal::cli
