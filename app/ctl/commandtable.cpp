// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/benchcommand.h"
#include "app/ctl/calendarcommand.h"
#include "app/ctl/casecommand.h"
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/command.h"
#include "app/ctl/deadlinecommand.h"
#include "app/ctl/democommand.h"
#include "app/ctl/identitycommand.h"
#include "app/ctl/profilecommand.h"

#include <iterator>

namespace yichuang::ctl {

std::vector<Command> commandTable()
{
    std::vector<Command> table;
    const auto add = [&table](std::vector<Command> commands) {
        std::move(commands.begin(), commands.end(), std::back_inserter(table));
    };
    add(calendarCommands());
    add(calendarChangeCommands());
    add(deadlineCommands());
    add(identityCommands());
    add(catalogueCommands());
    add(caseCommands());
    add(caseActCommands());
    add(caseViewCommands());
    add(numberCommands()); // before the bare `document`, which takes any word for a case
    add(paperCommands());
    add(storeCommands());
    add(sealCommands());
    add(sealImportCommands());
    add(slipCommands());
    add(sealRegisterCommands());
    add(syncCommands());
    add(packageCommands());
    add(demoCommands());
    add(benchCommands());
    add(laterCommands());
    return table;
}

} // namespace yichuang::ctl
