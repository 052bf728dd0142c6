// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

/** What must stand in a place, as it is said in messages. */
enum Expected {
    OBJECT("an object in braces { }", "大括号 { } 括起的对象"),
    LIST("a list in brackets [ ]", "方括号 [ ] 括起的列表"),
    TEXT("a text in quotes", "双引号括起的文本"),
    WHOLE_CHARACTERS("whole characters, not half a surrogate pair", "完整的字符（不是半个代理对）"),
    ID("an id of 1 to 64 letters, digits, '-', '_' or '.'", "1 至 64 个文字、数字、“-”、“_”或“.”组成的编号"),
    NAME(
            "a name of 1 to 200 characters, or {\"zh\": \"…\", \"en\": \"…\"}",
            "1 至 200 个字符的名称，或 {\"zh\": \"…\", \"en\": \"…\"}"),
    TITLE("a name of 1 to 200 characters in quotes", "双引号括起、1 至 200 个字符的名称"),
    MONEY("yuan in quotes with at most two decimals, such as \"75584.10\"", "双引号括起、至多两位小数的元，如 \"75584.10\""),
    RATIO("a ratio in quotes, such as \"27%\", \"0.27\" or \"1/3\"", "双引号括起的比例，如 \"27%\"、\"0.27\" 或 \"1/3\""),
    NUMBER("a number in quotes, such as \"4\", \"472.8\" or \"32/3\"", "双引号括起的数，如 \"4\"、\"472.8\" 或 \"32/3\""),
    FACTOR(
            "a number or the id of a driver in quotes, such as \"0.5\" or \"rice-price\"",
            "双引号括起的数或驱动因素编号，如 \"0.5\" 或 \"rice-price\""),
    BOUNDS(
            "a ratio or an interval in quotes, such as \"20%\", \"[20%, ..)\" or \"[0, 3%)\"",
            "双引号括起的比例或区间，如 \"20%\"、\"[20%, ..)\" 或 \"[0, 3%)\""),
    INTERVAL(
            "an interval in quotes, such as \"[5, 10)\", \"(.., 5]\" or \"[100, ..)\"",
            "双引号括起的区间，如 \"[5, 10)\"、\"(.., 5]\" 或 \"[100, ..)\""),
    WHOLE_NUMBER("a whole number in quotes, such as \"821\"", "双引号括起的整数，如 \"821\""),
    QUANTITY(
            "a quantity in quotes with its unit, such as \"约451.29万元\" or \"13000余亩\"",
            "双引号括起、带单位的数量，如 \"约451.29万元\" 或 \"13000余亩\""),
    PERIOD(
            "a period in quotes, such as \"2023\", \"2023-H1\", \"2023-Q2\", \"2023-10\" or \"2023-10..\"",
            "双引号括起的期间，如 \"2023\"、\"2023-H1\"、\"2023-Q2\"、\"2023-10\" 或 \"2023-10..\""),
    WHOLE_YEARS(
            "a period of whole years in quotes, such as \"2026\", \"2026..2028\" or \"2026..\"",
            "双引号括起的整年期间，如 \"2026\"、\"2026..2028\" 或 \"2026..\""),
    DATE("a date in quotes, such as \"2024-09-13\"", "双引号括起的日期，如 \"2024-09-13\""),
    UNIT("a unit in quotes, such as \"亩\" or \"万元/个村\"", "双引号括起的单位，如 \"亩\" 或 \"万元/个村\""),
    FORMULA("a formula in quotes, such as \"S0-064 / S0-006\"", "双引号括起的算式，如 \"S0-064 / S0-006\""),
    UNUSED_ID("one not used before", "尚未使用的编号"),
    REGION("a region of the dossier", "档案中的区域"),
    CELL_YUAN("an amount in yuan with at most two decimals, such as 75584.10", "至多两位小数的元，如 75584.10"),
    CELL_WAN("an amount in wan (万元) with at most six decimals, such as 7.55841", "至多六位小数的万元，如 7.55841"),
    CELL_YI("an amount in yi (亿元) with at most ten decimals, such as 2.528", "至多十位小数的亿元，如 2.528"),
    CELL_PERIOD(
            "a period such as 2023, 2023-H1, 2023-Q2, 2023-10 or 2024-09-13",
            "期间，如 2023、2023-H1、2023-Q2、2023-10 或 2024-09-13"),
    CELL_DATE("a date in the form of the column", "符合该列格式的日期"),
    CELL_QUALIFIER(
            "EXACT, ABOUT, ODD, NEARLY, OVER, AT_LEAST, AT_MOST, UNDER or nothing",
            "EXACT、ABOUT、ODD、NEARLY、OVER、AT_LEAST、AT_MOST、UNDER 之一或空"),
    KNOWN_RECIPIENT("a known recipient", "已知的收款方"),
    KNOWN_ACCOUNT("a known account", "已知的科目"),
    AT_MOST_LINE(LineBlocks.LONGEST + " bytes in a line", "一行 " + LineBlocks.LONGEST + " 字节"),
    AT_MOST_BYTES(Limits.BYTES + " bytes", Limits.BYTES + " 字节"),
    AT_MOST_LEVELS(Limits.DEPTH + " levels of brackets", Limits.DEPTH + " 层括号"),
    AT_MOST_TEXT(Limits.TEXT + " characters in a text", "一段文本 " + Limits.TEXT + " 个字符"),
    AT_MOST_NUMBER(Limits.NUMBER + " characters in a number", "一个数 " + Limits.NUMBER + " 个字符"),
    AT_MOST_FIELD_NAME(Limits.FIELD_NAME + " bytes in the name of a field", "一个字段名 " + Limits.FIELD_NAME + " 字节"),
    AT_MOST_FORMULAS(Limits.FORMULAS + " characters in all formulas", "各算式合计 " + Limits.FORMULAS + " 个字符"),
    AT_MOST_FEW(Limits.FEW + " elements in this list", "此列表 " + Limits.FEW + " 项"),
    AT_MOST_PAYMENTS(
            Limits.PAYMENTS + " parties and holdings times tiers in all distributions",
            "各次分配合计 " + Limits.PAYMENTS + " 笔（参与方与持有项乘以层级）"),
    AT_MOST_ELEMENTS(Limits.ELEMENTS + " elements of lists", "各列表合计 " + Limits.ELEMENTS + " 项");

    private final String english;
    private final String chinese;

    Expected(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Tells whether values of the kind are numbers that can be reckoned with. */
    boolean isNumber() {
        return switch (this) {
            case MONEY, RATIO, NUMBER, FACTOR, BOUNDS, WHOLE_NUMBER -> true;
            default -> false;
        };
    }

    String chinese() {
        return chinese;
    }

    /** Returns the English words, by which a {@link Problem} knows them. */
    @Override
    public String toString() {
        return english;
    }
}
