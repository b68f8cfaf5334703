#include "platform/answer_file.h"

#include <string_view>
#include <utility>
#include <vector>

#include "cli/ask.h"
#include "export/json_writer.h"

namespace avtal::platform {
namespace {

using Words = std::vector<std::string>;

class Collector {
 public:
  explicit Collector(const AnswerRequest& request) : request_(request) {}

  void add(Words question) {
    Words words = {"ask", "-"};
    for (std::string& word : question) words.push_back(std::move(word));
    words.emplace_back("--json");
    if (request_.known && request_.hidden == 0) {
      words.emplace_back("--known");
      words.push_back(base::iso_text(*request_.known));
    }
    std::vector<std::string> flags = cli::ask_flags();
    flags.emplace_back("--json");
    std::string answer;
    const cli::World world{{}, {}, [&](const std::string& text) { answer += text; }, [](auto&) {}};
    cli::answer(*request_.dataset, cli::parse_arguments(words, cli::ask_options(), flags), world);
    while (!answer.empty() && answer.back() == '\n') answer.pop_back();
    if (answer.empty()) return;  // the record was in no document on the day of --known
    all_ += (all_.empty() ? "" : ",\n") + answer;
  }

  const std::string& all() const { return all_; }

 private:
  const AnswerRequest& request_;
  std::string all_;
};

}  // namespace

std::string answer_file(const AnswerRequest& request) {
  const std::string on = base::iso_text(request.as_of);
  Collector answers(request);
  answers.add({"in-force", "--on", on});
  for (const model::Service& service : request.dataset->services) {
    answers.add({"responsible", "--service", service.id, "--on", on});
  }
  Words costs = {"costs", "--year", std::to_string(request.year)};
  if (request.assumed) costs.emplace_back("--assumed");
  answers.add(std::move(costs));
  answers.add({"deadlines", "--on", on});
  for (const model::Agreement& agreement : request.dataset->agreements) {
    answers.add({"notice", "--agreement", agreement.id, "--on", on});
  }
  for (const char* question :
       {"capacity", "questions", "coverage", "silent", "paired", "changes"}) {
    answers.add({question});
  }
  exporting::JsonWriter head;
  head.begin_object().member("format", "avtalskartan.answers/1");
  head.member("dataset", std::string_view(request.dataset->id));
  head.member("issued", std::string_view(request.dataset->issued));
  head.member("sha256", std::string_view(request.sha256)).member("on", std::string_view(on));
  if (request.known) head.member("known", std::string_view(base::iso_text(*request.known)));
  if (request.hidden > 0)
    head.member("hiddenAgreements", static_cast<std::int64_t>(request.hidden));
  if (!request.link.empty()) head.member("link", std::string_view(request.link));
  head.end_object();
  std::string text = head.take();
  text.pop_back();
  return text + ",\"answers\":[\n" + answers.all() + "\n]}\n";
}

}  // namespace avtal::platform
