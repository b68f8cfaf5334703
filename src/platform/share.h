#pragma once
// What leaves the page: links, pictures, tables, paper, the page in one file; and the dialogs that
// offer them.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "document/command.h"
#include "page/page.h"
#include "platform/library.h"
#include "platform/publisher.h"
#include "state/view_state.h"

namespace avtal::platform {

/// What is shared: the view as it stands, and the files that it is made of.
struct Shared {
  const OpenDataset* shown = nullptr;  // as known on the view's day, and through its filter
  const OpenDataset* whole = nullptr;  // as opened
  bool foreign = false;                // opened by the reader: nobody else has it
  const state::ViewState& view;
  base::Day as_of;  // the view's, or the dataset's own
  const scene::Surroundings& around;
  std::string_view address;  // of the page, without fragment
};

/// A dialog, a file or paper, for the browser to hand over: one member of a message.
struct Delivery {
  std::string key;
  std::function<void(Json&)> write;
};

/// Nothing for a command that shares nothing.
std::optional<Delivery> delivery_of(const scene::Command& command, const Shared& shared);

}  // namespace avtal::platform
