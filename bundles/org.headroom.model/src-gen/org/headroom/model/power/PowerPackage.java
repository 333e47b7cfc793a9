/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.headroom.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Power supply: sources, distros and their ways. Feeders are cables; a load is a device whose inlet is plugged into a way.
 * <!-- end-model-doc -->
 * @see org.headroom.model.power.PowerFactory
 * @model kind="package"
 * @generated
 */
public interface PowerPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "power";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:headroom:model:power";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "power";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PowerPackage eINSTANCE = org.headroom.model.power.impl.PowerPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.headroom.model.power.impl.PowerPlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.impl.PowerPlanImpl
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getPowerPlan()
	 * @generated
	 */
	int POWER_PLAN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Voltage Drop Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__VOLTAGE_DROP_LIMIT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Duty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__DUTY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Continuous Load Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__CONTINUOUS_LOAD_FACTOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Diversity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__DIVERSITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__SUPPLIES = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Third Harmonic Of Uncorrected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cable Tables</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__CABLE_TABLES = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ambient Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__AMBIENT_TEMPERATURE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Grouped Circuits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__GROUPED_CIRCUITS = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sequence Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__SEQUENCE_DELAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Hours Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__HOURS_PER_DAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__DAYS = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Carbon Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN__CARBON_INTENSITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_PLAN_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.impl.SupplyImpl <em>Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.impl.SupplyImpl
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getSupply()
	 * @generated
	 */
	int SUPPLY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLY__DEVICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLY__WAYS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.impl.PowerSourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.impl.PowerSourceImpl
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getPowerSource()
	 * @generated
	 */
	int POWER_SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__ID = SUPPLY__ID;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__DEVICE = SUPPLY__DEVICE;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__WAYS = SUPPLY__WAYS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__KIND = SUPPLY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__SYSTEM = SUPPLY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Earthing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__EARTHING = SUPPLY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rated Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__RATED_CURRENT = SUPPLY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rated Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__RATED_POWER = SUPPLY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Power Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__POWER_FACTOR = SUPPLY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Short Circuit Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__SHORT_CIRCUIT_CURRENT = SUPPLY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Loop Impedance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__LOOP_IMPEDANCE = SUPPLY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Step Load Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__STEP_LOAD_LIMIT = SUPPLY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fuel Per Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__FUEL_PER_HOUR = SUPPLY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Runtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__RUNTIME = SUPPLY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Short Circuit Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE = SUPPLY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Tank Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE__TANK_VOLUME = SUPPLY_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE_FEATURE_COUNT = SUPPLY_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POWER_SOURCE_OPERATION_COUNT = SUPPLY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.impl.DistroImpl <em>Distro</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.impl.DistroImpl
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getDistro()
	 * @generated
	 */
	int DISTRO = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__ID = SUPPLY__ID;

	/**
	 * The feature id for the '<em><b>Device</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__DEVICE = SUPPLY__DEVICE;

	/**
	 * The feature id for the '<em><b>Ways</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__WAYS = SUPPLY__WAYS;

	/**
	 * The feature id for the '<em><b>Main Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__MAIN_BREAKER_CURRENT = SUPPLY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Main Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__MAIN_BREAKER_CURVE = SUPPLY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Main Breaking Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__MAIN_BREAKING_CAPACITY = SUPPLY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Main Rcd Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__MAIN_RCD_CURRENT = SUPPLY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Main Rcd Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO__MAIN_RCD_DELAYED = SUPPLY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Distro</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_FEATURE_COUNT = SUPPLY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Distro</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRO_OPERATION_COUNT = SUPPLY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.impl.WayImpl <em>Way</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.impl.WayImpl
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getWay()
	 * @generated
	 */
	int WAY = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Supply</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__SUPPLY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__PORT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__LABEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__PHASES = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__PINNED = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__BREAKER_CURRENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__BREAKER_CURVE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Breaking Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__BREAKING_CAPACITY = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Rcd Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__RCD_CURRENT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rcd Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__RCD_TYPE = BasePackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rcd Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__RCD_GROUP = BasePackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__SEQUENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Rcd Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY__RCD_DELAYED = BasePackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Way</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Way</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WAY_OPERATION_COUNT = BasePackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.SourceKind
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 5;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.EarthingSystem <em>Earthing System</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.EarthingSystem
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getEarthingSystem()
	 * @generated
	 */
	int EARTHING_SYSTEM = 6;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.VoltageSystem <em>Voltage System</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.VoltageSystem
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getVoltageSystem()
	 * @generated
	 */
	int VOLTAGE_SYSTEM = 7;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.Phases <em>Phases</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.Phases
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getPhases()
	 * @generated
	 */
	int PHASES = 8;

	/**
	 * The meta object id for the '{@link org.headroom.model.power.CableTables <em>Cable Tables</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.headroom.model.power.CableTables
	 * @see org.headroom.model.power.impl.PowerPackageImpl#getCableTables()
	 * @generated
	 */
	int CABLE_TABLES = 9;


	/**
	 * Returns the meta object for class '{@link org.headroom.model.power.PowerPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.headroom.model.power.PowerPlan
	 * @generated
	 */
	EClass getPowerPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getVoltageDropLimit <em>Voltage Drop Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voltage Drop Limit</em>'.
	 * @see org.headroom.model.power.PowerPlan#getVoltageDropLimit()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_VoltageDropLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getDuty <em>Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duty</em>'.
	 * @see org.headroom.model.power.PowerPlan#getDuty()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_Duty();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getContinuousLoadFactor <em>Continuous Load Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continuous Load Factor</em>'.
	 * @see org.headroom.model.power.PowerPlan#getContinuousLoadFactor()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_ContinuousLoadFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getDiversity <em>Diversity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diversity</em>'.
	 * @see org.headroom.model.power.PowerPlan#getDiversity()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_Diversity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.power.PowerPlan#getSupplies <em>Supplies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supplies</em>'.
	 * @see org.headroom.model.power.PowerPlan#getSupplies()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EReference getPowerPlan_Supplies();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getThirdHarmonicOfUncorrected <em>Third Harmonic Of Uncorrected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Third Harmonic Of Uncorrected</em>'.
	 * @see org.headroom.model.power.PowerPlan#getThirdHarmonicOfUncorrected()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_ThirdHarmonicOfUncorrected();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getCableTables <em>Cable Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cable Tables</em>'.
	 * @see org.headroom.model.power.PowerPlan#getCableTables()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_CableTables();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getAmbientTemperature <em>Ambient Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ambient Temperature</em>'.
	 * @see org.headroom.model.power.PowerPlan#getAmbientTemperature()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_AmbientTemperature();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getGroupedCircuits <em>Grouped Circuits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grouped Circuits</em>'.
	 * @see org.headroom.model.power.PowerPlan#getGroupedCircuits()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_GroupedCircuits();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getSequenceDelay <em>Sequence Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence Delay</em>'.
	 * @see org.headroom.model.power.PowerPlan#getSequenceDelay()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_SequenceDelay();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getHoursPerDay <em>Hours Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Day</em>'.
	 * @see org.headroom.model.power.PowerPlan#getHoursPerDay()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_HoursPerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days</em>'.
	 * @see org.headroom.model.power.PowerPlan#getDays()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_Days();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerPlan#getCarbonIntensity <em>Carbon Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carbon Intensity</em>'.
	 * @see org.headroom.model.power.PowerPlan#getCarbonIntensity()
	 * @see #getPowerPlan()
	 * @generated
	 */
	EAttribute getPowerPlan_CarbonIntensity();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.power.Supply <em>Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supply</em>'.
	 * @see org.headroom.model.power.Supply
	 * @generated
	 */
	EClass getSupply();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.power.Supply#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Device</em>'.
	 * @see org.headroom.model.power.Supply#getDevice()
	 * @see #getSupply()
	 * @generated
	 */
	EReference getSupply_Device();

	/**
	 * Returns the meta object for the containment reference list '{@link org.headroom.model.power.Supply#getWays <em>Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ways</em>'.
	 * @see org.headroom.model.power.Supply#getWays()
	 * @see #getSupply()
	 * @generated
	 */
	EReference getSupply_Ways();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.power.PowerSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.headroom.model.power.PowerSource
	 * @generated
	 */
	EClass getPowerSource();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.headroom.model.power.PowerSource#getKind()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.headroom.model.power.PowerSource#getSystem()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_System();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getEarthing <em>Earthing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Earthing</em>'.
	 * @see org.headroom.model.power.PowerSource#getEarthing()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_Earthing();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getRatedCurrent <em>Rated Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Current</em>'.
	 * @see org.headroom.model.power.PowerSource#getRatedCurrent()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_RatedCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getRatedPower <em>Rated Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Power</em>'.
	 * @see org.headroom.model.power.PowerSource#getRatedPower()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_RatedPower();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getPowerFactor <em>Power Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power Factor</em>'.
	 * @see org.headroom.model.power.PowerSource#getPowerFactor()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_PowerFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getShortCircuitCurrent <em>Short Circuit Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Circuit Current</em>'.
	 * @see org.headroom.model.power.PowerSource#getShortCircuitCurrent()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_ShortCircuitCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getLoopImpedance <em>Loop Impedance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loop Impedance</em>'.
	 * @see org.headroom.model.power.PowerSource#getLoopImpedance()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_LoopImpedance();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getStepLoadLimit <em>Step Load Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step Load Limit</em>'.
	 * @see org.headroom.model.power.PowerSource#getStepLoadLimit()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_StepLoadLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getFuelPerHour <em>Fuel Per Hour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fuel Per Hour</em>'.
	 * @see org.headroom.model.power.PowerSource#getFuelPerHour()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_FuelPerHour();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getRuntime <em>Runtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Runtime</em>'.
	 * @see org.headroom.model.power.PowerSource#getRuntime()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_Runtime();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getShortCircuitVoltage <em>Short Circuit Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Circuit Voltage</em>'.
	 * @see org.headroom.model.power.PowerSource#getShortCircuitVoltage()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_ShortCircuitVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.PowerSource#getTankVolume <em>Tank Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tank Volume</em>'.
	 * @see org.headroom.model.power.PowerSource#getTankVolume()
	 * @see #getPowerSource()
	 * @generated
	 */
	EAttribute getPowerSource_TankVolume();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.power.Distro <em>Distro</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distro</em>'.
	 * @see org.headroom.model.power.Distro
	 * @generated
	 */
	EClass getDistro();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Distro#getMainBreakerCurrent <em>Main Breaker Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Breaker Current</em>'.
	 * @see org.headroom.model.power.Distro#getMainBreakerCurrent()
	 * @see #getDistro()
	 * @generated
	 */
	EAttribute getDistro_MainBreakerCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Distro#getMainBreakerCurve <em>Main Breaker Curve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Breaker Curve</em>'.
	 * @see org.headroom.model.power.Distro#getMainBreakerCurve()
	 * @see #getDistro()
	 * @generated
	 */
	EAttribute getDistro_MainBreakerCurve();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Distro#getMainBreakingCapacity <em>Main Breaking Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Breaking Capacity</em>'.
	 * @see org.headroom.model.power.Distro#getMainBreakingCapacity()
	 * @see #getDistro()
	 * @generated
	 */
	EAttribute getDistro_MainBreakingCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Distro#getMainRcdCurrent <em>Main Rcd Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Rcd Current</em>'.
	 * @see org.headroom.model.power.Distro#getMainRcdCurrent()
	 * @see #getDistro()
	 * @generated
	 */
	EAttribute getDistro_MainRcdCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Distro#isMainRcdDelayed <em>Main Rcd Delayed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Main Rcd Delayed</em>'.
	 * @see org.headroom.model.power.Distro#isMainRcdDelayed()
	 * @see #getDistro()
	 * @generated
	 */
	EAttribute getDistro_MainRcdDelayed();

	/**
	 * Returns the meta object for class '{@link org.headroom.model.power.Way <em>Way</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Way</em>'.
	 * @see org.headroom.model.power.Way
	 * @generated
	 */
	EClass getWay();

	/**
	 * Returns the meta object for the container reference '{@link org.headroom.model.power.Way#getSupply <em>Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Supply</em>'.
	 * @see org.headroom.model.power.Way#getSupply()
	 * @see #getWay()
	 * @generated
	 */
	EReference getWay_Supply();

	/**
	 * Returns the meta object for the reference '{@link org.headroom.model.power.Way#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Port</em>'.
	 * @see org.headroom.model.power.Way#getPort()
	 * @see #getWay()
	 * @generated
	 */
	EReference getWay_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.headroom.model.power.Way#getLabel()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phases</em>'.
	 * @see org.headroom.model.power.Way#getPhases()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_Phases();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#isPinned <em>Pinned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pinned</em>'.
	 * @see org.headroom.model.power.Way#isPinned()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_Pinned();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getBreakerCurrent <em>Breaker Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breaker Current</em>'.
	 * @see org.headroom.model.power.Way#getBreakerCurrent()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_BreakerCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getBreakerCurve <em>Breaker Curve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breaker Curve</em>'.
	 * @see org.headroom.model.power.Way#getBreakerCurve()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_BreakerCurve();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getBreakingCapacity <em>Breaking Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breaking Capacity</em>'.
	 * @see org.headroom.model.power.Way#getBreakingCapacity()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_BreakingCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getRcdCurrent <em>Rcd Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Current</em>'.
	 * @see org.headroom.model.power.Way#getRcdCurrent()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_RcdCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getRcdType <em>Rcd Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Type</em>'.
	 * @see org.headroom.model.power.Way#getRcdType()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_RcdType();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getRcdGroup <em>Rcd Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Group</em>'.
	 * @see org.headroom.model.power.Way#getRcdGroup()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_RcdGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.headroom.model.power.Way#getSequence()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.headroom.model.power.Way#isRcdDelayed <em>Rcd Delayed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rcd Delayed</em>'.
	 * @see org.headroom.model.power.Way#isRcdDelayed()
	 * @see #getWay()
	 * @generated
	 */
	EAttribute getWay_RcdDelayed();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.power.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.headroom.model.power.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.power.EarthingSystem <em>Earthing System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Earthing System</em>'.
	 * @see org.headroom.model.power.EarthingSystem
	 * @generated
	 */
	EEnum getEarthingSystem();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.power.VoltageSystem <em>Voltage System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Voltage System</em>'.
	 * @see org.headroom.model.power.VoltageSystem
	 * @generated
	 */
	EEnum getVoltageSystem();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.power.Phases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phases</em>'.
	 * @see org.headroom.model.power.Phases
	 * @generated
	 */
	EEnum getPhases();

	/**
	 * Returns the meta object for enum '{@link org.headroom.model.power.CableTables <em>Cable Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cable Tables</em>'.
	 * @see org.headroom.model.power.CableTables
	 * @generated
	 */
	EEnum getCableTables();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PowerFactory getPowerFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.headroom.model.power.impl.PowerPlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.impl.PowerPlanImpl
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getPowerPlan()
		 * @generated
		 */
		EClass POWER_PLAN = eINSTANCE.getPowerPlan();

		/**
		 * The meta object literal for the '<em><b>Voltage Drop Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__VOLTAGE_DROP_LIMIT = eINSTANCE.getPowerPlan_VoltageDropLimit();

		/**
		 * The meta object literal for the '<em><b>Duty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__DUTY = eINSTANCE.getPowerPlan_Duty();

		/**
		 * The meta object literal for the '<em><b>Continuous Load Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__CONTINUOUS_LOAD_FACTOR = eINSTANCE.getPowerPlan_ContinuousLoadFactor();

		/**
		 * The meta object literal for the '<em><b>Diversity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__DIVERSITY = eINSTANCE.getPowerPlan_Diversity();

		/**
		 * The meta object literal for the '<em><b>Supplies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POWER_PLAN__SUPPLIES = eINSTANCE.getPowerPlan_Supplies();

		/**
		 * The meta object literal for the '<em><b>Third Harmonic Of Uncorrected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__THIRD_HARMONIC_OF_UNCORRECTED = eINSTANCE.getPowerPlan_ThirdHarmonicOfUncorrected();

		/**
		 * The meta object literal for the '<em><b>Cable Tables</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__CABLE_TABLES = eINSTANCE.getPowerPlan_CableTables();

		/**
		 * The meta object literal for the '<em><b>Ambient Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__AMBIENT_TEMPERATURE = eINSTANCE.getPowerPlan_AmbientTemperature();

		/**
		 * The meta object literal for the '<em><b>Grouped Circuits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__GROUPED_CIRCUITS = eINSTANCE.getPowerPlan_GroupedCircuits();

		/**
		 * The meta object literal for the '<em><b>Sequence Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__SEQUENCE_DELAY = eINSTANCE.getPowerPlan_SequenceDelay();

		/**
		 * The meta object literal for the '<em><b>Hours Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__HOURS_PER_DAY = eINSTANCE.getPowerPlan_HoursPerDay();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__DAYS = eINSTANCE.getPowerPlan_Days();

		/**
		 * The meta object literal for the '<em><b>Carbon Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_PLAN__CARBON_INTENSITY = eINSTANCE.getPowerPlan_CarbonIntensity();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.impl.SupplyImpl <em>Supply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.impl.SupplyImpl
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getSupply()
		 * @generated
		 */
		EClass SUPPLY = eINSTANCE.getSupply();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLY__DEVICE = eINSTANCE.getSupply_Device();

		/**
		 * The meta object literal for the '<em><b>Ways</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLY__WAYS = eINSTANCE.getSupply_Ways();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.impl.PowerSourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.impl.PowerSourceImpl
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getPowerSource()
		 * @generated
		 */
		EClass POWER_SOURCE = eINSTANCE.getPowerSource();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__KIND = eINSTANCE.getPowerSource_Kind();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__SYSTEM = eINSTANCE.getPowerSource_System();

		/**
		 * The meta object literal for the '<em><b>Earthing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__EARTHING = eINSTANCE.getPowerSource_Earthing();

		/**
		 * The meta object literal for the '<em><b>Rated Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__RATED_CURRENT = eINSTANCE.getPowerSource_RatedCurrent();

		/**
		 * The meta object literal for the '<em><b>Rated Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__RATED_POWER = eINSTANCE.getPowerSource_RatedPower();

		/**
		 * The meta object literal for the '<em><b>Power Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__POWER_FACTOR = eINSTANCE.getPowerSource_PowerFactor();

		/**
		 * The meta object literal for the '<em><b>Short Circuit Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__SHORT_CIRCUIT_CURRENT = eINSTANCE.getPowerSource_ShortCircuitCurrent();

		/**
		 * The meta object literal for the '<em><b>Loop Impedance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__LOOP_IMPEDANCE = eINSTANCE.getPowerSource_LoopImpedance();

		/**
		 * The meta object literal for the '<em><b>Step Load Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__STEP_LOAD_LIMIT = eINSTANCE.getPowerSource_StepLoadLimit();

		/**
		 * The meta object literal for the '<em><b>Fuel Per Hour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__FUEL_PER_HOUR = eINSTANCE.getPowerSource_FuelPerHour();

		/**
		 * The meta object literal for the '<em><b>Runtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__RUNTIME = eINSTANCE.getPowerSource_Runtime();

		/**
		 * The meta object literal for the '<em><b>Short Circuit Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__SHORT_CIRCUIT_VOLTAGE = eINSTANCE.getPowerSource_ShortCircuitVoltage();

		/**
		 * The meta object literal for the '<em><b>Tank Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POWER_SOURCE__TANK_VOLUME = eINSTANCE.getPowerSource_TankVolume();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.impl.DistroImpl <em>Distro</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.impl.DistroImpl
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getDistro()
		 * @generated
		 */
		EClass DISTRO = eINSTANCE.getDistro();

		/**
		 * The meta object literal for the '<em><b>Main Breaker Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO__MAIN_BREAKER_CURRENT = eINSTANCE.getDistro_MainBreakerCurrent();

		/**
		 * The meta object literal for the '<em><b>Main Breaker Curve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO__MAIN_BREAKER_CURVE = eINSTANCE.getDistro_MainBreakerCurve();

		/**
		 * The meta object literal for the '<em><b>Main Breaking Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO__MAIN_BREAKING_CAPACITY = eINSTANCE.getDistro_MainBreakingCapacity();

		/**
		 * The meta object literal for the '<em><b>Main Rcd Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO__MAIN_RCD_CURRENT = eINSTANCE.getDistro_MainRcdCurrent();

		/**
		 * The meta object literal for the '<em><b>Main Rcd Delayed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISTRO__MAIN_RCD_DELAYED = eINSTANCE.getDistro_MainRcdDelayed();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.impl.WayImpl <em>Way</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.impl.WayImpl
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getWay()
		 * @generated
		 */
		EClass WAY = eINSTANCE.getWay();

		/**
		 * The meta object literal for the '<em><b>Supply</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAY__SUPPLY = eINSTANCE.getWay_Supply();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WAY__PORT = eINSTANCE.getWay_Port();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__LABEL = eINSTANCE.getWay_Label();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__PHASES = eINSTANCE.getWay_Phases();

		/**
		 * The meta object literal for the '<em><b>Pinned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__PINNED = eINSTANCE.getWay_Pinned();

		/**
		 * The meta object literal for the '<em><b>Breaker Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__BREAKER_CURRENT = eINSTANCE.getWay_BreakerCurrent();

		/**
		 * The meta object literal for the '<em><b>Breaker Curve</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__BREAKER_CURVE = eINSTANCE.getWay_BreakerCurve();

		/**
		 * The meta object literal for the '<em><b>Breaking Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__BREAKING_CAPACITY = eINSTANCE.getWay_BreakingCapacity();

		/**
		 * The meta object literal for the '<em><b>Rcd Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__RCD_CURRENT = eINSTANCE.getWay_RcdCurrent();

		/**
		 * The meta object literal for the '<em><b>Rcd Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__RCD_TYPE = eINSTANCE.getWay_RcdType();

		/**
		 * The meta object literal for the '<em><b>Rcd Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__RCD_GROUP = eINSTANCE.getWay_RcdGroup();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__SEQUENCE = eINSTANCE.getWay_Sequence();

		/**
		 * The meta object literal for the '<em><b>Rcd Delayed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WAY__RCD_DELAYED = eINSTANCE.getWay_RcdDelayed();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.SourceKind
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.EarthingSystem <em>Earthing System</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.EarthingSystem
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getEarthingSystem()
		 * @generated
		 */
		EEnum EARTHING_SYSTEM = eINSTANCE.getEarthingSystem();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.VoltageSystem <em>Voltage System</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.VoltageSystem
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getVoltageSystem()
		 * @generated
		 */
		EEnum VOLTAGE_SYSTEM = eINSTANCE.getVoltageSystem();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.Phases <em>Phases</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.Phases
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getPhases()
		 * @generated
		 */
		EEnum PHASES = eINSTANCE.getPhases();

		/**
		 * The meta object literal for the '{@link org.headroom.model.power.CableTables <em>Cable Tables</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.headroom.model.power.CableTables
		 * @see org.headroom.model.power.impl.PowerPackageImpl#getCableTables()
		 * @generated
		 */
		EEnum CABLE_TABLES = eINSTANCE.getCableTables();

	}

} //PowerPackage
