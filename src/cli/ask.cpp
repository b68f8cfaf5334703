#include "cli/ask.h"

#include "answers/as_known.h"
#include "cli/ask_asking.h"
#include "words/ask_request.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

struct Question {
  std::string_view name;
  int (*answer)(const Asking&);
};

constexpr Question kQuestions[] = {
    {"in-force", ask_in_force}, {"responsible", ask_responsible}, {"costs", ask_costs},
    {"reprice", ask_reprice},   {"notice", ask_notice},           {"deadlines", ask_deadlines},
    {"capacity", ask_capacity}, {"questions", ask_questions},     {"coverage", ask_coverage},
    {"silent", ask_silent},     {"paired", ask_paired},           {"succession", ask_succession},
    {"changes", ask_changes},   {"search", ask_search},           {"compare", ask_compare},
    {"watch", ask_watch},
};

int answer_of(const model::Dataset& whole, const model::Dataset& dataset, const Request& request,
              const World& world) {
  const Asking asking{whole, dataset, request, world,
                      request.on.value_or(model::newest_document_day(dataset))};
  for (const Question& question : kQuestions) {
    if (question.name == request.question) return question.answer(asking);
  }
  return kUsage;
}

}  // namespace

bool ask_understood(const Arguments& arguments, const World& world) {
  const Request request = understand(arguments);
  if (request.error.empty()) return true;
  world.err("avtalskartan: " + request.error + "\n" +
            words::say(request.language, words::ask_request::help_hint) + "\n");
  return false;
}

int answer(const model::Dataset& dataset, const Arguments& arguments, const World& world) {
  if (!ask_understood(arguments, world)) return kUsage;
  const Request request = understand(arguments);
  if (!request.known) return answer_of(dataset, dataset, request, world);
  return answer_of(dataset, answers::known_on(dataset, *request.known), request, world);
}

}  // namespace avtal::cli
