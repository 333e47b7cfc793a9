/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Generator Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Generating set figures as published. Empty: unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.GeneratorData#getRatedPower <em>Rated Power</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.GeneratorData#getPowerFactor <em>Power Factor</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.GeneratorData#getStepLoadLimit <em>Step Load Limit</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.GeneratorData#getTankVolume <em>Tank Volume</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.GeneratorData#getFuel <em>Fuel</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getGeneratorData()
 * @model
 * @generated
 */
public interface GeneratorData extends EObject {
	/**
	 * Returns the value of the '<em><b>Rated Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated apparent power at prime rating [VA].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Power</em>' attribute.
	 * @see #setRatedPower(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getGeneratorData_RatedPower()
	 * @model annotation="urn:headroom:unit unit='VA'"
	 * @generated
	 */
	Double getRatedPower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.GeneratorData#getRatedPower <em>Rated Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Power</em>' attribute.
	 * @see #getRatedPower()
	 * @generated
	 */
	void setRatedPower(Double value);

	/**
	 * Returns the value of the '<em><b>Power Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated power factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power Factor</em>' attribute.
	 * @see #setPowerFactor(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getGeneratorData_PowerFactor()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getPowerFactor();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.GeneratorData#getPowerFactor <em>Power Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power Factor</em>' attribute.
	 * @see #getPowerFactor()
	 * @generated
	 */
	void setPowerFactor(Double value);

	/**
	 * Returns the value of the '<em><b>Step Load Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest load step as a share of the rated power.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step Load Limit</em>' attribute.
	 * @see #setStepLoadLimit(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getGeneratorData_StepLoadLimit()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Double getStepLoadLimit();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.GeneratorData#getStepLoadLimit <em>Step Load Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step Load Limit</em>' attribute.
	 * @see #getStepLoadLimit()
	 * @generated
	 */
	void setStepLoadLimit(Double value);

	/**
	 * Returns the value of the '<em><b>Tank Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fuel in its tank [l].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tank Volume</em>' attribute.
	 * @see #setTankVolume(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getGeneratorData_TankVolume()
	 * @model annotation="urn:headroom:unit unit='l'"
	 * @generated
	 */
	Double getTankVolume();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.GeneratorData#getTankVolume <em>Tank Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tank Volume</em>' attribute.
	 * @see #getTankVolume()
	 * @generated
	 */
	void setTankVolume(Double value);

	/**
	 * Returns the value of the '<em><b>Fuel</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.catalogue.FuelPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fuel at some loads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fuel</em>' containment reference list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getGeneratorData_Fuel()
	 * @model containment="true"
	 * @generated
	 */
	EList<FuelPoint> getFuel();

} // GeneratorData
