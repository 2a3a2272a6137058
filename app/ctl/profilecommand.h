// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// `document`: papers of a case as files.
[[nodiscard]] std::vector<Command> paperCommands();
/// `document numbers | allot | void | close-year`: the registers of document numbers.
[[nodiscard]] std::vector<Command> numberCommands();
/// `store check | backup` and `audit verify`.
[[nodiscard]] std::vector<Command> storeCommands();
/// `seal verify | apply | register`.
[[nodiscard]] std::vector<Command> sealCommands();
/// `seal import`.
[[nodiscard]] std::vector<Command> sealImportCommands();
[[nodiscard]] std::vector<Command> slipCommands();
/// `seal absence | spoil | paper | sheet`.
[[nodiscard]] std::vector<Command> sealRegisterCommands();
/// `sync enrol | once | status`.
[[nodiscard]] std::vector<Command> syncCommands();
/// `package export | receipt | import`: sync by stick.
[[nodiscard]] std::vector<Command> packageCommands();
/// Groups of the contract this version answers with Unsupported.
[[nodiscard]] std::vector<Command> laterCommands();

} // namespace yichuang::ctl
