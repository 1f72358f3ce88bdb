# What a person or the continuous integration runs. `make` alone lists it.

SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help build share demo test fuzz histories bench format lint clean

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

help: ## Lists what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

build: ## Builds the program, .build/release/bokslut
	@scripts/setup
	@echo "Building …"
	@swift build $(RELEASE) --product bokslut

SHARE := .build/share

share: build ## Writes man pages and completions for a package into .build/share
	@mkdir -p $(SHARE)/man/man1 $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/vendor-completions $(SHARE)/fish/vendor_completions.d
	@.build/release/bokslut manual --man $(SHARE)/man/man1
	@.build/release/bokslut completion bash > $(SHARE)/bash-completion/completions/bokslut
	@.build/release/bokslut completion zsh > $(SHARE)/zsh/vendor-completions/_bokslut
	@.build/release/bokslut completion fish > $(SHARE)/fish/vendor_completions.d/bokslut.fish

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

lint: ## Checks their format
	@echo "Linting …"
	@swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)

clean: ## Removes what was built
	@swift package clean
	@rm -rf .build/demo .build/bench
