#include "command.h"

#include <doctest/doctest.h>

#include "cli/arguments.h"
#include "cli/ask.h"
#include "load/load.h"
#include "support/files.h"

namespace avtal::test {
namespace {

std::optional<std::string> read_file(const std::string& path) {
  // The real file is read many times over; once from the disk will do.
  static std::map<std::string, std::string> known;
  if (const auto found = known.find(path); found != known.end()) return found->second;
  std::string bytes = test::bytes_of(path);
  if (bytes.empty()) return std::nullopt;
  return known[path] = std::move(bytes);
}

}  // namespace

namespace {

Ran run_in(const std::map<std::string, std::string>& files, const Words& words,
           const std::string& standard_input) {
  Ran ran;
  cli::World world;
  world.read = [&](const std::string& path) -> std::optional<std::string> {
    if (path == "-") return standard_input;
    if (const auto found = files.find(path); found != files.end()) return found->second;
    return read_file(path);
  };
  world.write = [&](const std::string& path, const std::string& bytes) {
    if (path == "full.svg") return false;
    ran.written[path] = bytes;
    return true;
  };
  world.out = [&](const std::string& text) { ran.out += text; };
  world.err = [&](const std::string& text) { ran.err += text; };
  world.list = [&](const std::string& folder) {
    std::vector<std::string> inside;
    for (const auto& [path, bytes] : files) {
      if (path.compare(0, folder.size() + 1, folder + "/") == 0) inside.push_back(path);
    }
    return inside;
  };
  ran.code = cli::run(words, world);
  return ran;
}

}  // namespace

Ran run_command(const Words& words, const std::string& standard_input) {
  return run_in({}, words, standard_input);
}

Ran run_command_with(const std::map<std::string, std::string>& files, const Words& words) {
  return run_in(files, words, {});
}

Ran ask(const Words& words, const std::string& file) {
  // Loaded once for all questions; test_program.cpp goes the whole way.
  static std::map<std::string, model::Dataset> loaded;
  if (loaded.count(file) == 0) {
    auto result = load::load_dataset(file_bytes(file));
    REQUIRE(result.dataset);
    loaded[file] = *std::move(result.dataset);
  }
  std::vector<std::string> with_value = cli::ask_options();
  with_value.emplace_back("--lang");
  std::vector<std::string> flags = cli::ask_flags();
  flags.emplace_back("--json");
  Words all = {"ask", file};
  all.insert(all.end(), words.begin(), words.end());
  const cli::Arguments arguments = cli::parse_arguments(all, with_value, flags);
  REQUIRE_MESSAGE(arguments.error.empty(), arguments.error);
  Ran ran;
  cli::World world;
  world.out = [&](const std::string& text) { ran.out += text; };
  world.err = [&](const std::string& text) { ran.err += text; };
  ran.code = cli::answer(loaded[file], arguments, world);
  return ran;
}

Json ask_json(const Words& words, const std::string& file) {
  Words all = words;
  all.insert(all.begin() + 1, "--json");
  const Ran ran = ask(all, file);
  CHECK_MESSAGE(ran.code == cli::kOk, ran.err);
  CHECK(ran.err.empty());
  const auto json = read_json(ran.out);
  REQUIRE_MESSAGE(json, ran.out);
  return json.value_or(Json{});
}

std::string file_bytes(const std::string& path) { return read_file(path).value_or(""); }

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace avtal::test
