// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace yichuang::test {

/// What a program says on both outputs together; its exit status does not matter, because pdfsig
/// ends with 0 on broken files. Fails the test when it cannot be started.
QString saidBy(const QString& program, const QStringList& arguments);

/// A new NSS database that trusts `rootPem` alone.
void makeNssDatabase(const QString& folder, const QString& rootPemFile);

/// The parts of a signed PDF by its /ByteRange, cut without any of the product's code.
struct CutPdf
{
    QByteArray covered;
    QByteArray cms;
};
[[nodiscard]] CutPdf cutByRange(const QByteArray& pdf);

void writeFile(const QString& path, const QByteArray& bytes);

} // namespace yichuang::test
