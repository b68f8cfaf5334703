#pragma once
// What was wrong with a file that was opened, to be shown until it is closed.

#include <string>
#include <vector>

#include "load/load.h"
#include "platform/library.h"
#include "platform/publisher.h"
#include "scene/scene.h"
#include "state/view_state.h"

namespace avtal::platform {

class FileProblems {
 public:
  /// What came of a file; what was said of another is gone.
  void report(const std::string& file, Library::Opened opened);
  void dismiss();
  bool any() const { return !file_.empty(); }
  void fill(scene::Surroundings& around, state::Language language) const;
  /// For the page's own file, of which nothing can be shown: its name and what is wrong.
  void write(Json& json, state::Language language) const;

 private:
  std::string file_;
  bool used_ = false;  // its sound part is shown
  std::vector<load::Issue> issues_;
};

}  // namespace avtal::platform
