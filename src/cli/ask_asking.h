#pragma once
// A question together with what it is asked of, and one function for each question. Internal to
// the command.

#include "base/date.h"
#include "cli/ask_request.h"
#include "cli/program.h"
#include "export/ask.h"
#include "model/dataset.h"
#include "words/say.h"

namespace avtal::cli {

struct Asking {
  const model::Dataset& whole;    // as loaded
  const model::Dataset& dataset;  // what was known on --known; otherwise the same
  const Request& request;
  const World& world;
  base::Day on;

  words::Language language() const {
    return request.language.calling_services(whole.services_called);
  }
  exporting::Asked asked() const { return {dataset, request.known, request.on}; }
  /// Writes the answer out, which ends with this line.
  int give(const std::string& json) const {
    world.out(json + "\n");
    return kOk;
  }
};

// Each writes its answer and returns an exit code.
int ask_in_force(const Asking& asking);
int ask_responsible(const Asking& asking);
int ask_costs(const Asking& asking);
int ask_reprice(const Asking& asking);
int ask_notice(const Asking& asking);
int ask_deadlines(const Asking& asking);
int ask_watch(const Asking& asking);
int ask_capacity(const Asking& asking);
int ask_questions(const Asking& asking);
int ask_coverage(const Asking& asking);
int ask_silent(const Asking& asking);
int ask_paired(const Asking& asking);
int ask_succession(const Asking& asking);
int ask_changes(const Asking& asking);
int ask_search(const Asking& asking);
int ask_compare(const Asking& asking);

}  // namespace avtal::cli
