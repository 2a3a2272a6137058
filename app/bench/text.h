// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace yichuang::bench {

/// Translation context of the names of the figures.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Bench)
};

} // namespace yichuang::bench
