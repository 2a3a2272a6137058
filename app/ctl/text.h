// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace yichuang::ctl {

/// Translation context of all sentences of the command line.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace yichuang::ctl
