// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QStringList>

#include <optional>

/// What the command line of yichuang-platform says (architecture, chapter 8).
struct Options
{
    QString folder;
    QString database; ///< empty: SQLite in the folder
    QString host{QStringLiteral("127.0.0.1")};
    quint16 port{8443};
    QStringList names; ///< further names of the server's certificate
    QString platformName; ///< empty: the default
    std::optional<QString> newCodeFor; ///< division
    QString placeName;
    std::optional<QString> revoke; ///< device id
    std::optional<QString> importPackage; ///< a file brought on a stick
    QString answerFile; ///< where its answer goes
    QString cityAddress; ///< https://… of the city's own platform; empty: none
    QString cityAuthority; ///< file with the only authority trusted there
    QString cityToken; ///< file with the token shown there; empty: none
    bool cityStatus{false}; ///< say what waits for it
    std::optional<QString> cityAgain; ///< number of a case set aside, or "all"
    QString portFile;
    QString metricsAddress; ///< HOST:PORT; empty: none
    bool administrator{false}; ///< of the code that is made
    bool help{false};
};

/// InvalidInput with a sentence about the first argument that is wrong.
[[nodiscard]] yichuang::Result<Options> optionsFrom(const QStringList& arguments);
[[nodiscard]] QString helpText();
