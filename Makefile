# What a person or the continuous integration runs. `make` alone lists it.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help build demo test fuzz histories bench format lint clean install uninstall package \
  package-test

JOBS ?= 2
BUILD := -j $(JOBS)
# Swift's libraries within the program: it starts sooner, and needs no Swift where it runs.
RELEASE := -c release $(BUILD) --static-swift-stdlib -Xswiftc -cross-module-optimization \
  -Xswiftc -use-ld=lld
STRICT := $(BUILD) --explicit-target-dependency-import-check error
SWIFT_SOURCES := Sources Tests Benchmarks Fuzzing Package.swift
VOUCHERS ?= 100000
# How long each parser takes in made-up files in `make test`; 0 leaves that out.
FUZZ_SECONDS ?= 60
HOURS ?= 1
# How many random companies `make histories` follows; `make test` follows 200.
HISTORIES ?= 10000

# Where `make install` puts the program; DESTDIR is for whoever makes packages.
PREFIX ?= /usr/local
SCRIPTS := scripts/* Packaging/backup/nightly-backup Packaging/debian/post*

help: ## Lists what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

build: ## Builds the program, .build/release/bokslut
	@scripts/setup build
	@echo "Building …"
	@swift build $(RELEASE) --product bokslut

demo: build ## Imports sample books and closes a month; SIE=path takes your own file
	@SIE='$(SIE)' scripts/demo

test: ## Lints, builds and runs every test
	@scripts/setup
	@$(MAKE) --no-print-directory lint
	@echo "Building …"
	@swift build --build-tests $(STRICT)
	@echo "Testing …"
	@swift test --disable-xctest $(STRICT)
	@scripts/contention $(BUILD)
	@test $(FUZZ_SECONDS) -eq 0 || scripts/fuzz --seconds $(FUZZ_SECONDS)

install: ## Installs what was built, as root; PREFIX=/usr/local, and DESTDIR for packages
	@scripts/install install '$(PREFIX)' '$(DESTDIR)'

uninstall: ## Removes what was installed, and no books
	@scripts/install uninstall '$(PREFIX)' '$(DESTDIR)'

package: ## Builds the Debian package, .build/package/bokslut_….deb
	@scripts/setup package
	@$(MAKE) --no-print-directory build
	@scripts/package

package-test: ## Tries it out in a fresh minimal Debian, as root
	@scripts/package-test

fuzz: ## Feeds each parser made-up files for hours; HOURS=8, two parsers at a time
	@scripts/setup
	@scripts/fuzz --seconds $$(($(HOURS) * 3600))

histories: ## Walks random histories of files for what is lost in silence; HISTORIES=10000
	@scripts/setup
	@swift build --build-tests $(STRICT)
	@HISTORIES=$(HISTORIES) swift test --disable-xctest $(STRICT) --filter NothingIsLostTests

bench: ## Measures against reference programs and peers; VOUCHERS=1000000 for the goals' size
	@scripts/setup bench
	@echo "Building …"
	@swift build $(RELEASE) --product bokslut
	@swift build $(RELEASE) --product Measure
	@echo "Measuring …"
	@Benchmarks/run --vouchers $(VOUCHERS)

format: ## Formats the Swift sources
	@swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

lint: ## Checks their format, and the scripts for mistakes
	@echo "Linting …"
	@swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	@shellcheck $(SCRIPTS)

clean: ## Removes what was built
	@swift package clean
	@rm -rf .build/demo .build/bench .build/package .build/package-test
