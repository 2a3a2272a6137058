// SPDX-License-Identifier: Apache-2.0
//
// bench_figures NAME [SIZE]: the figures of `yichuangctl bench NAME`, with another number of cases
// or items.
#include "app/bench/benchmarks.h"

#include <QByteArray>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace yichuang::bench;
    Sizes sizes;
    if (argc > 2)
        sizes.cases = sizes.items = QByteArray{argv[2]}.toInt();
    for (const Benchmark& benchmark : benchmarks(sizes)) {
        if (argc > 1 && benchmark.name != QString::fromUtf8(argv[1]))
            continue;
        const auto figures = benchmark.run();
        if (!figures) {
            std::printf("%s\n", qPrintable(figures.error().detail));
            return 1;
        }
        for (const Figure& figure : *figures)
            std::printf("%s\n", qPrintable(toText(figure)));
    }
    return 0;
}
