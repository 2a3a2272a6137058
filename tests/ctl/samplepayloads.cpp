// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseevents.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

/// Writes one payload of each kind of event as {"kind": payload}, for schemas_check.py.
int main()
{
    QJsonObject samples;
    for (const auto& payload : yichuang::test::onePayloadOfEachKind())
        samples[toText(yichuang::cases::kindOf(payload))] = yichuang::cases::payloadToJson(payload);
    const QByteArray bytes = QJsonDocument{samples}.toJson();
    return std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout)
            == static_cast<std::size_t>(bytes.size())
        ? 0
        : 1;
}
