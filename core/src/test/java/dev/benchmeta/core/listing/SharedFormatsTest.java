package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Paper;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real inputs; the numbers were counted in the files with grep, jq and a look. */
@Tag("shared")
class SharedFormatsTest {
    private static Reading read(String name) {
        return Reading.of(
                Path.of(Objects.requireNonNull(System.getProperty("benchmeta.shared")))
                        .resolve("listings")
                        .resolve(name));
    }

    @ParameterizedTest
    @CsvSource({
        "hf-papers.txt, 88, 0",
        "hf_api_daily_papers_2024-05-27.json, 13, 0",
        "hf_scraped_weekly_2026-W33.json, 187, 0",
        "hf_page_text_browser_dump_excerpt.txt, 3, 0",
        "hf_page_firecrawl_markdown_excerpt.md, 2, 0",
        "hf_newsletter_entry.yaml, 1, 0",
        "hf_newsletter_zh_2025-01-23.md, 5, 0",
        "arxiv_atom_api_sample.xml, 10, 0",
        "arxiv_mail_sample.txt, 2, 0",
        "arxiv_mail_sample.bib, 2, 0",
        "arxiv_oai_listrecords_cs_98_head600k.xml, 359, 1",
        "kaggle_arxiv_metadata_snapshot_1line.jsonl, 1, 0",
        "arxiv_daily_2025-12-10.jsonl, 212, 0",
        "arxiv_daily_ai_enhanced_zh_2025-12-10_head20.jsonl, 20, 0",
        "arxiv_reporter_python_repr_1-Dec-2025_AI_head200.jsonl, 200, 0",
        "arxiv_reporter_1-Dec-2025_NLP.md, 125, 0",
        "arxiv_rss_bot_README.md, 30, 0",
        "arxiv_daily_single_paper_page.md, 1, 0",
        "rss_cn_chat_arxiv_cs.AR_2023-03-14.xml, 2, 0",
        "rss_cn_chat_arxiv_cs.DC_2023-03-14.xml, 8, 0",
        "rss_cn_chat_arxiv_cs.LG_2024_head300k.xml, 65, 1",
        "rss2_crossref_ieee_excerpt.xml, 2, 0",
        "cn_chat_arxiv_paper_cut_at_1000.json, 1, 0",
        "openreview_paperlists_colm2024.json, 299, 0",
        "lmsys_tldr_list_head200k.md, 440, 0",
        "llmsys_paperlist_neurips25_training.md, 42, 0",
        "arxiv_cs_sample.csv, 100, 0",
        "synthetic_openalex_works_shape.json, 2, 1",
        "synthetic_semantic_scholar_search_shape.json, 2, 0",
        "README.md, 0, 1"
    })
    void findsEveryPaper(String name, int papers, int problems) {
        Reading reading = read(name);
        assertThat(reading.papers()).hasSize(papers);
        assertThat(reading.problems()).hasSize(problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hf_api_daily_papers_2024-05-27.json | 2405.15738 | ConvLLaVA: Hierarchical Backbones as Visual Encoder for Large Multimodal Models | 2024-05-24 | 9",
                "hf_page_text_browser_dump_excerpt.txt | vibevoice-asr-technical-report | VIBEVOICE-ASR Technical Report | 2026-03-13 | -1",
                "hf_page_firecrawl_markdown_excerpt.md | 2502.20581 | The Noisy Path from Source to Citation: Measuring How Scholars Engage with Past Research | 2025-02-27 | 3",
                "hf_newsletter_entry.yaml | 2512.24880 | mHC: Manifold-Constrained Hyper-Connections | 2025-12-31 | -1",
                "hf_newsletter_zh_2025-01-23.md | 2501.12909 | FilmAgent: A Multi-Agent Framework for End-to-End Film Automation in Virtual 3D Spaces | 2025-01 | -1",
                "arxiv_atom_api_sample.xml | 1501.05039v1 | Defining Data Science | 2015-01-21 | 2",
                "arxiv_mail_sample.txt | 2411.13566 | Integrated Water Resource Management in the Segura Hydrographic Basin: An Artificial Intelligence Approach | 2024-11-11 | 6",
                "arxiv_oai_listrecords_cs_98_head600k.xml | cs/0405062 | Efficiency Enhancement of Probabilistic Model Building Genetic Algorithms | 2004-05-18 | 3",
                "kaggle_arxiv_metadata_snapshot_1line.jsonl | 1912.00466 | A Method for Computing Class-wise Universal Adversarial Perturbations | 2019-12-01 | 5",
                "arxiv_reporter_python_repr_1-Dec-2025_AI_head200.jsonl | 2511.23366 | Agentic AI Framework for Smart Inventory Replenishment | 2025-11 | -1",
                "arxiv_rss_bot_README.md | 2608.19758 | FlashPrefill V2: Block-Sparse Prefill Attention for Long-Context LLM Serving | 2026-08-21 | -1",
                "arxiv_daily_single_paper_page.md | 2312.00273 | Mark My Words: Analyzing and Evaluating Language Model Watermarks | 2023-12-01 | -1",
                "rss_cn_chat_arxiv_cs.AR_2023-03-14.xml | 2303.06182 | Towards MoE Deployment: Mitigating Inefficiencies in Mixture-of-Expert (MoE) Inference | 2023-03 | -1",
                "rss2_crossref_ieee_excerpt.xml | 10.1109/tc.2026.3724836 | Quantum at the Edge: Scalable Standalone FPGA Emulator for QAOA-Based Weighted-MaxCut | 2026-11-01 | -1",
                "openreview_paperlists_colm2024.json | 0UK8c2kg7c | InstructAV: Instruction Fine-tuning Large Language Models for Authorship Verification | - | 4",
                "lmsys_tldr_list_head200k.md | 2608.06046v1 | ML-for-ML | 2026-08 | -1",
                "llmsys_paperlist_neurips25_training.md | 2510.27257 | Synergistic Tensor and Pipeline Parallelism | 2025-10 | -1",
                "arxiv_cs_sample.csv | 1908.02322 | DpgMedia2019: A Dutch News Dataset for Partisanship Detection | 2019-08 | -1",
                "synthetic_openalex_works_shape.json | W123 | Boron-doped diamond electrodes | 2026-08-15 | 1",
                "synthetic_semantic_scholar_search_shape.json | s2-1 | A Study of Frontier Models | 2026-02-10 | 1"
            })
    void readsWhatStandsThere(String file, String id, String title, String date, int authors) {
        Paper paper = paper(file, id);
        assertThat(paper.title()).isEqualTo(title);
        assertThat(paper.publication().published().map(d -> d.iso()).orElse("-")).isEqualTo(date);
        assertThat(paper.publication().authors().orElse(-1)).isEqualTo(authors);
    }

    private static Paper paper(String file, String id) {
        return read(file).papers().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paper " + id));
    }

    @Test
    void abstractsAreWhatThePaperSays() {
        assertThat(paper("cn_chat_arxiv_paper_cut_at_1000.json", "2608.19880").abstractText())
                .startsWith("LLM agents learn");
        assertThat(paper("arxiv_mail_sample.bib", "2411.13560").abstractText())
                .endsWith("publishing of this paper.")
                .doesNotContain("\n");
        assertThat(
                        paper("rss2_crossref_ieee_excerpt.xml", "10.1109/jssc.2026.3692361")
                                .abstractText())
                .contains("$1.72\\times $");
        assertThat(paper("synthetic_openalex_works_shape.json", "W123").abstractText())
                .isEqualTo("Boron-doped diamond work electrodes");
        assertThat(paper("arxiv_daily_single_paper_page.md", "2312.00273").abstractText())
                .startsWith("The capabilities of large language models");
    }
}
