// SPDX-License-Identifier: Apache-2.0
#include "models/base/programversion.h"

namespace yichuang {

QString programVersion() { return QStringLiteral(YICHUANG_VERSION); }

} // namespace yichuang
