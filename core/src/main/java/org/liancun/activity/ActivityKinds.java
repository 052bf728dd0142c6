// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import org.liancun.measure.Unit;
import org.liancun.text.Name;

/**
 * The usual kinds of activity by name. Each only fills in the general form; what it lacks is added with
 * {@link Activity#with(Item)}.
 *
 * <table>
 * <caption>Kinds, what they count, and their items</caption>
 * <tr><td>{@code crop} 种植</td><td>公斤 = area × yield</td><td>{@code sales}, {@code growing} (area × cost)</td></tr>
 * <tr><td>{@code labour} 劳务输出</td><td>工日</td><td>{@code fees}</td></tr>
 * <tr><td>{@code lease} 租赁</td><td>what is let</td><td>{@code rent}</td></tr>
 * <tr><td>{@code lodging} 民宿</td><td>间夜, at most rooms × nights</td><td>{@code stays}</td></tr>
 * <tr><td>{@code processing} 加工</td><td>as the size says</td><td>{@code sales}, {@code materials}</td></tr>
 * <tr><td>{@code service} 服务</td><td>as the size says</td><td>{@code fees}, {@code service}</td></tr>
 * <tr><td>{@code shareholding} 入股分红</td><td>元 of capital</td><td>{@code dividend}</td></tr>
 * <tr><td>{@code solar} 光伏</td><td>千瓦时 = power × hours</td><td>{@code power}</td></tr>
 * <tr><td>{@code trade} 购销</td><td>as the size says</td><td>{@code sales}, {@code purchases}</td></tr>
 * </table>
 *
 * <p>House definition.
 */
public final class ActivityKinds {
    private static final Name SALES = Name.of("销售", "sales");
    private static final Name FEES = Name.of("服务费", "fees");

    private ActivityKinds() {}

    /**
     * Obtains a crop: 120 亩 of 400 公斤 at 2.60 bring 124,800 yuan, and at 700 a mu cost 84,000 to grow.
     *
     * @param area how many 亩 are planted
     * @param yield how many 公斤 a mu brings
     * @param price the price of a 公斤
     * @param cost what a mu costs to grow, however much it brings
     */
    public static Activity crop(
            String id, Name name, String owner, Factor area, Factor yield, Factor price, Factor cost) {
        return Activity.of(
                id,
                name,
                "crop",
                owner,
                Size.of(Unit.of("公斤"), area, yield),
                Item.revenue("sales", SALES, price),
                Item.fixedCost("growing", Name.of("种植成本", "growing"), area, cost));
    }

    /**
     * Obtains labour that is sent out, by the season if the days are: 80 workers for 150 days, 40 % of them in the season, are 4,800
     * 工日, which at a fee of 12 bring 57,600 yuan.
     *
     * @param fee what a day of a worker brings
     * @param days the days of all workers, as factors of a product: workers, days, a season's share
     */
    public static Activity labour(String id, Name name, String owner, Factor fee, Factor... days) {
        return Activity.of(id, name, "labour", owner, Size.of(Unit.of("工日"), days), Item.revenue("fees", FEES, fee));
    }

    /**
     * Obtains a lease: 5.6 亩 at 1,300 bring 7,280 yuan. A rent that grows is a driver that escalates.
     *
     * @param unit what is let
     * @param quantity how much of it
     * @param rent the rent of one
     */
    public static Activity lease(String id, Name name, String owner, Unit unit, Factor quantity, Factor rent) {
        return Activity.of(
                id, name, "lease", owner, Size.of(unit, quantity), Item.revenue("rent", Name.of("租金", "rent"), rent));
    }

    /**
     * Obtains lodging: where 3,000 间夜 are asked for and 10 rooms are open on 200 nights, 2,000 at 180 bring 360,000 yuan.
     *
     * @param guests how many 间夜 are asked for
     * @param rooms how many rooms there are
     * @param nights on how many nights they are open
     * @param rate the price of a room for a night
     */
    public static Activity lodging(
            String id, Name name, String owner, Factor guests, Factor rooms, Factor nights, Factor rate) {
        return Activity.of(
                id,
                name,
                "lodging",
                owner,
                Size.of(Unit.of("间夜"), guests).upTo(rooms, nights),
                Item.revenue("stays", Name.of("住宿", "stays"), rate));
    }

    /**
     * Obtains processing: of 6,000 公斤 and a capacity of 5,000, 5,000 at 9 less 6.5 bring 12,500 yuan.
     *
     * @param size how much there is to process, up to the capacity
     * @param price the price of a unit
     * @param cost what a unit costs
     */
    public static Activity processing(String id, Name name, String owner, Size size, Factor price, Factor cost) {
        return Activity.of(
                id,
                name,
                "processing",
                owner,
                size,
                Item.revenue("sales", SALES, price),
                Item.unitCost("materials", Name.of("原料加工成本", "materials"), cost));
    }

    /**
     * Obtains services: 300 jobs at 80 less 55 bring 7,500 yuan.
     *
     * @param size how many jobs there are
     * @param fee what a job brings
     * @param cost what a job costs
     */
    public static Activity service(String id, Name name, String owner, Size size, Factor fee, Factor cost) {
        return Activity.of(
                id,
                name,
                "service",
                owner,
                size,
                Item.revenue("fees", FEES, fee),
                Item.unitCost("service", Name.of("服务成本", "service"), cost));
    }

    /**
     * Obtains a share in something that others run: 1.2 yi at a fixed 10 % bring 1,200 wan.
     *
     * @param capital the capital paid in, in yuan
     * @param rate the dividend of a yuan
     */
    public static Activity shareholding(String id, Name name, String owner, Factor capital, Factor rate) {
        return Activity.of(
                id,
                name,
                "shareholding",
                owner,
                Size.of(Unit.YUAN, capital),
                Item.revenue("dividend", Name.of("分红", "dividend"), rate));
    }

    /**
     * Obtains a solar station: 60 千瓦 for 1,100 hours at 0.85 bring 56,100 yuan.
     *
     * @param kilowatts its power
     * @param hours for how many hours it is used to the full
     * @param tariff the price of a 千瓦时
     */
    public static Activity solar(String id, Name name, String owner, Factor kilowatts, Factor hours, Factor tariff) {
        return Activity.of(
                id,
                name,
                "solar",
                owner,
                Size.of(Unit.of("千瓦时"), kilowatts, hours),
                Item.revenue("power", Name.of("发电", "power"), tariff));
    }

    /**
     * Obtains trade: 2,000 箱 bought at 25 and sold at 32 bring 14,000 yuan.
     *
     * @param size how much is traded
     * @param price for how much a unit is sold
     * @param purchase for how much it is bought
     */
    public static Activity trade(String id, Name name, String owner, Size size, Factor price, Factor purchase) {
        return Activity.of(
                id,
                name,
                "trade",
                owner,
                size,
                Item.revenue("sales", SALES, price),
                Item.unitCost("purchases", Name.of("进货", "purchases"), purchase));
    }
}
