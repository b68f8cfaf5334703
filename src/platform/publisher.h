#pragma once
// What the platform has to tell the browser, as JSON with only what is new since the last time.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "document/changes.h"
#include "export/text_document.h"
#include "scene/scene.h"

namespace avtal::platform {

using Json = base::JsonWriter;

/// Collects members of one JSON object.
class Outbox {
 public:
  /// Adds the member that `write` writes the value of.
  void add(std::string_view key, const std::function<void(Json&)>& write);
  /// The same, unless the value is what was added under the key the last time.
  void add_if_new(std::string_view key, const std::function<void(Json&)>& write);
  /// `"key":{"version":…,"list":…}`, counting up, unless the list is as it was the last time.
  void add_list_if_new(std::string_view key, const std::function<void(Json&)>& write);
  /// The object; empty when there are no members. Starts over.
  std::string take();

 private:
  struct Last {
    std::string text;
    int version = 0;
  };
  void add_text(const std::string& member);

  std::string members_;
  std::map<std::string, Last, std::less<>> last_;
};

/// Where the node is, and what is told of it.
void write_tooltip(Json& json, const scene::Node& node);
void write_nodes(Json& json, const scene::Page& page);
void write_text(Json& json, const std::vector<exporting::Element>& elements);

}  // namespace avtal::platform
