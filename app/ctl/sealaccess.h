// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/profileaccess.h"
#include "models/desk/sealing.h"

namespace yichuang::ctl {

/// The PIN of the seal's key: the first line of --pin-file; never an argument. InvalidInput without
/// the option.
[[nodiscard]] Result<seal::Pin> pinFor(const Invocation& call);

/// The sealing desk of the signed-in person at this installation's place, with the time stamps of
/// its platform and the program's templates, those of the profile in their place.
[[nodiscard]] Result<std::unique_ptr<desk::SealDesk>> sealDesk(
    const Invocation& call, const ProfileAccess& access, const Clock& clock);

/// True when the installation has a letter of authority: its decisions are then sealed in the same
/// act. Without one the paper takes the ink seal, and the act is recorded alone.
[[nodiscard]] Result<bool> sealsHere(const ProfileAccess& access);

/// --pin-file and --out of acts that may seal.
[[nodiscard]] QList<QCommandLineOption> sealingOptions();

/// Draws up and seals at once. Whatever stands against it is the reply, each reason a sentence.
/// With --out the sealed file is written there too; the profile keeps it in any case.
[[nodiscard]] Reply sealed(const Invocation& call, const ProfileAccess& access, const Clock& clock,
    const desk::SealWish& wish);

} // namespace yichuang::ctl
